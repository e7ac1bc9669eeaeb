import { earlierColumns } from '../../../../engine/licences/earlier/columns.ts';
import { earlierKindsOf } from '../../../../engine/licences/earlier/kind.ts';
import { type Line, readLine } from '../../../../engine/licences/earlier/read-line.ts';
import { type EarlierTable, mostEarlier, readTable } from '../../../../engine/licences/earlier/read-table.ts';
import { headings, hygiene, inTable, ofShop } from '../../../build/earlier.ts';

const terms = { kind: hygiene, today: '2026-11-18' };
const plain = (number: string) => number.replace(/[〔［[]/gu, '(').replace(/[〕］\]]/gu, ')');
const read = (rows: EarlierTable['rows'], more: Omit<EarlierTable, 'rows'> = {}) =>
  readTable({ rows, ...more }, terms, plain);
const faultsOf = (line: Line, kind = hygiene) => {
  const found = readLine(line, { ...terms, kind });
  return 'faults' in found ? found.faults.map(({ column, message }) => [column, message]) : [];
};

describe('one earlier licence', () => {
  it('is read with every value as the register keeps it', () => {
    expect(readLine(ofShop, terms)).toEqual({
      record: {
        ...{ number: '江卫公证字〔2023〕第000018号', holderKind: 'organisation', holder: '江华测试有限公司' },
        ...{ idKind: 'creditCode', idNumber: '91350100M000100Y43', issuer: '江华瑶族自治县卫生健康局' },
        ...{ issuedOn: '2023-05-01', validFrom: '2023-05-01', validTo: '2027-04-30' },
        archive: '三楼档案室5柜2023-018卷',
      },
    });
  });

  it('may be held by a person, by an identity card unless another paper is named', () => {
    const person = { ...ofShop, holderKind: '自然人', holder: '盘𠮷', idNumber: '43112919850615002９' };
    const found = readLine(person, terms);
    expect(found).toMatchObject({ record: { idKind: 'identityCard', idNumber: '431129198506150029' } });
    expect(readLine({ ...person, idKind: '护照', idNumber: 'E12345678' }, terms)).toMatchObject({
      record: { idKind: 'passport', idNumber: 'E12345678' },
    });
  });

  it('tells every cell that has to be filled in', () => {
    expect(faultsOf({}).map(([column, words]) => `${column} ${words}`)).toEqual([
      'number 请填写',
      'holderKind 请填写',
      'holder 请填写',
      'idNumber 请填写',
      'issuer 请填写',
      'issuedOn 请填写',
      'validTo 请填写',
      'archive 请填写',
    ]);
  });

  it.each<[Line, string, RegExp]>([
    [{ idNumber: '91350100M000100Y44' }, 'idNumber', /校验位不对/],
    [{ idNumber: '4.31129E+17' }, 'idNumber', /末几位已经丢失/],
    [{ idNumber: 431129199003079000 }, 'idNumber', /末几位已经丢失/],
    [{ holderKind: '个人' }, 'holderKind', /只能填 自然人、法人或者其他组织/],
    [{ idKind: '居民身份证' }, 'idKind', /法人或者其他组织的证件类型应当是 统一社会信用代码/],
    [{ number: { formula: true } }, 'number', /公式/],
    [{ archive: '=HYPERLINK("http://x")' }, 'archive', /公式/],
    [{ issuedOn: '5/1/2023' }, 'issuedOn', /不是日期/],
    [{ issuedOn: '2026-11-19' }, 'issuedOn', /还没有到这一天/],
    [{ issuedOn: '1923-5-1' }, 'issuedOn', /早于 1949 年/],
    [{ validFrom: '2027-5-1' }, 'validTo', /早于“有效期起”2027-05-01/],
    [{ validTo: '2023-4-1', validFrom: '2023-3-1' }, 'validTo', /早于“发证日期”2023-05-01/],
    [{ validTo: '长期' }, 'validTo', /有有效期/],
    [{ holder: '长'.repeat(121) }, 'holder', /不能超过 120 个字/],
  ])('%j is told by its column', (change, column, words) => {
    expect(faultsOf({ ...ofShop, ...change })).toEqual([[column, expect.stringMatching(words)]]);
  });

  it('of a kind that does not run out needs no end, and says so', () => {
    const kind = { ...hygiene, ends: false };
    for (const validTo of ['长期', undefined]) {
      const found = readLine({ ...ofShop, validTo }, { ...terms, kind });
      expect('record' in found && found.record.validTo).toBeUndefined();
      expect('record' in found).toBe(true);
    }
  });
});

describe('a table of earlier licences', () => {
  it('is read by its headings, in whatever order, past empty rows', () => {
    const turned = (row: readonly unknown[]) => [...row].reverse() as string[];
    const found = read([turned(headings), turned(inTable()), [], turned(inTable({ ...ofShop, number: '2号' }))]);
    expect(found.faults).toEqual([]);
    expect(found.entered.map(({ row, record }) => [row, record.number])).toEqual([
      [2, '江卫公证字〔2023〕第000018号'],
      [4, '2号'],
    ]);
  });

  it('tells what is wrong with each cell by its row and column, and what is sound beside it', () => {
    const found = read([
      headings,
      inTable(),
      inTable({ ...ofShop, number: '2号', issuedOn: '五月' }),
      inTable({ ...ofShop, number: '3号', idNumber: '', archive: '' }),
    ]);
    expect(found.lines).toBe(3);
    expect(found.entered).toHaveLength(1);
    expect(found.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'issuedOn', 'EARLIER_DAY'],
      [4, 'idNumber', 'EARLIER_MISSING'],
      [4, 'archive', 'EARLIER_MISSING'],
    ]);
  });

  it('does not bring one number twice, however it is typed', () => {
    const again = { ...ofShop, number: '江卫公证字[2023]第000018号' };
    const { faults } = read([headings, inTable(), inTable(again)]);
    expect(faults).toMatchObject([{ row: 3, column: 'number', message: '与第 2 行的证照编号重复' }]);
  });

  it('takes the days of a spreadsheet, whichever day it counts from', () => {
    const days = { ...ofShop, issuedOn: 43_585, validTo: 45_045 };
    const { entered } = read([headings, inTable(days)], { zero: '1904-01-01' });
    expect(entered[0]?.record).toMatchObject({ issuedOn: '2023-05-01', validTo: '2027-04-30' });
  });

  it('is not read at all while a heading is missing, unknown or there twice', () => {
    const wrong = ['证照编号', '证照编号', '负责人', ...headings.slice(2)];
    expect(read([wrong, inTable()])).toMatchObject({
      entered: [],
      faults: [
        { code: 'EARLIER_COLUMN_TWICE', row: 1 },
        { code: 'EARLIER_COLUMN_UNKNOWN', message: expect.stringContaining('“负责人”') },
        { code: 'EARLIER_COLUMN_MISSING', message: expect.stringContaining('“持证人类型”') },
      ],
    });
  });

  it('has something in it, and no more than somebody can compare with paper', () => {
    expect(read([headings])).toMatchObject({ faults: [{ code: 'EARLIER_EMPTY' }] });
    expect(read([])).toMatchObject({ faults: [{ code: 'EARLIER_COLUMN_MISSING' }, {}, {}, {}, {}, {}, {}, {}] });
    const many = Array.from({ length: mostEarlier + 1 }, (_, at) => inTable({ ...ofShop, number: `${at}号` }));
    expect(read([headings, ...many])).toMatchObject({ entered: [], faults: [{ code: 'EARLIER_MANY' }] });
    expect(read([headings, ...many.slice(1)])).toMatchObject({ faults: [], lines: mostEarlier });
  });
});

describe('the kinds a matter issues', () => {
  const identity = { name: '公共场所卫生许可', department: 'weijian', serviceObjects: ['enterprise'] };
  const result = { id: 'permit', kind: 'licence', name: '公共场所卫生许可证', licence: 'hygiene-permit' };
  const matter = { id: 'hygiene', identity, results: [result, { ...result, id: 'copy' }] } as never;
  const catalogue = [
    { id: 'hygiene-permit', name: '公共场所卫生许可证', issuer: '卫生健康主管部门' },
    { id: 'identity-card', name: '居民身份证', issuer: '公安机关' },
  ];

  it('are those the catalogue has, each once, with who may hold them and whether they run out', () => {
    expect(earlierKindsOf(matter, catalogue)).toEqual([
      {
        ...{ licence: 'hygiene-permit', name: '公共场所卫生许可证', unit: 'weijian', ends: false },
        ...{ matter: 'hygiene', matterName: '公共场所卫生许可', holders: ['organisation'] },
      },
    ]);
  });

  it('ask of organisations alone neither what the holder is nor by which paper', () => {
    const ids = earlierColumns({ ends: true, holders: ['organisation'] }).map(({ id }) => id);
    expect(ids).not.toContain('holderKind');
    expect(ids).not.toContain('idKind');
    const { holderKind, ...line } = ofShop;
    expect(holderKind).toBe('法人或者其他组织');
    expect(faultsOf(line, { ...hygiene, holders: ['organisation'] })).toEqual([]);
  });
});
