import { digestUnder, lookFor, nameKey } from '../../../../runtime/server/cases/lookup.ts';

const digest = digestUnder('a key');

describe('what somebody types into the search box', () => {
  it.each([
    ['a whole case number', '431129202611180001', { found: ['431129202611180001', digest('431129202611180001')] }],
    ['the beginning of a case number', '43112920261118', { numbers: { from: '43112920261118', to: '43112920261118' } }],
    [
      'an identity number, typed small',
      '11010119900307889x',
      { found: ['11010119900307889X', digest('11010119900307889X')] },
    ],
    ['a credit code', '91350100M000100Y43', { found: ['91350100M000100Y43', digest('91350100M000100Y43')] }],
    ['a telephone number with spaces', '154 0000 0001', { found: ['15400000001', digest('15400000001')] }],
    ['full-width figures', '１５４０００００００１', { found: ['15400000001', digest('15400000001')] }],
    ['a name', '盘𠮷·测试', { name: '盘𠮷·测试' }],
    ['a company with a number in its name', '江华3D打印店', { name: '江华3D打印店' }],
    ['a short latin name', '3m', { name: '3M' }],
  ])('%s', (_, words, question) => {
    expect(lookFor(words, digest)).toEqual(question);
  });

  it('is the same name with another dot, width or space', () => {
    expect(nameKey('古丽•巴依（个体）')).toBe(nameKey('古丽·巴依 (个体)'));
  });

  it('is looked for under the key of its centre, and the digest does not tell the number', () => {
    expect(digest('15400000001')).not.toBe(digestUnder('another key')('15400000001'));
    expect(digest('15400000001')).toMatch(/^[\w-]{24}$/);
  });
});
