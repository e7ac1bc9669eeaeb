import { loadCentre } from '../../../engine/centre/load.ts';
import { centreFilesWith } from '../../build/centre.ts';

const kind = { id: 'permit', name: '户外广告设置许可证空白证照', unit: 'city-management', low: 10 };
const stock = { kind: 'permit', from: 'GG0001', to: 'GG0050', holder: 'chief-a' };
const told = (kinds: readonly object[], held: readonly object[]) => {
  const loaded = loadCentre(centreFilesWith({ 'blanks.json': { kinds, stock: held } }));
  return (loaded.ok ? loaded.warnings : loaded.problems).map(({ code, pointer }) => [code, pointer]);
};

describe('the blanks of a centre', () => {
  it('are right when each number is there once and somebody has it', () => {
    expect(told([kind], [stock, { ...stock, from: 'GG0051', to: 'GG0060' }])).toEqual([]);
  });

  it.each([
    ['two kinds of one name', [kind, kind], [], [['ID_TWICE', '/kinds/1/id']]],
    ['a kind of a unit that is not there', [{ ...kind, unit: 'x' }], [], [['UNIT_UNKNOWN', '/kinds/0/unit']]],
    ['stock of a kind that is not there', [], [stock], [['BLANK_UNKNOWN', '/stock/0/kind']]],
    ['stock in nobody’s hands', [kind], [{ ...stock, holder: 'x' }], [['POST_ID_UNKNOWN', '/stock/0/holder']]],
    ['numbers that make no range', [kind], [{ ...stock, to: 'GG051' }], [['BLANK_RANGE', '/stock/0']]],
    [
      'a number in two ranges',
      [kind],
      [stock, { ...stock, from: 'GG0050', to: 'GG0051' }],
      [['BLANK_TWICE', '/stock/1']],
    ],
  ])('are refused with %s', (_, kinds, held, problems) => {
    expect(told(kinds, held)).toEqual(problems);
  });
});
