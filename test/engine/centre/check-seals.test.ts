import { loadCentre } from '../../../engine/centre/load.ts';
import { centreFilesWith, centreParts } from '../../build/centre.ts';

const seal = {
  ...{
    id: 'approval',
    code: '4300000000001',
    name: '某县城市管理局行政审批专用章',
    kind: 'approval',
    unit: 'city-management',
  },
  ...{ keepers: ['chief-a'], provider: 'paper', state: 'inUse' },
};
const told = (seals: readonly object[], sealRegister = true) => {
  const { 'centre.json': centre } = centreParts();
  const rules = { ...centre.rules, sealRegister };
  const loaded = loadCentre(centreFilesWith({ 'centre.json': { ...centre, rules }, 'seals.json': { seals } }));
  return (loaded.ok ? loaded.warnings : loaded.problems).map(({ code, pointer }) => [code, pointer]);
};

describe('the seals of a centre', () => {
  it('are right when each has a code of its own and is kept by posts of its unit', () => {
    expect(told([seal])).toEqual([]);
    expect(told([], false)).toEqual([]);
  });

  it.each([
    ['none at all where their use is registered', [], [['SEALS_NONE', '/seals']]],
    ['one nobody keeps', [{ ...seal, keepers: [] }], [['SEAL_UNKEPT', '/seals/0/keepers']]],
    [
      'one kept by a post that is not there',
      [{ ...seal, keepers: ['x'] }],
      [['POST_ID_UNKNOWN', '/seals/0/keepers/0']],
    ],
    ['one of a unit that is not there', [{ ...seal, unit: 'x', shared: true }], [['UNIT_UNKNOWN', '/seals/0/unit']]],
    ['two of one code', [seal, { ...seal, id: 'second' }], [['ID_TWICE', '/seals/1/code']]],
  ])('are refused with %s', (_, seals, problems) => {
    expect(told(seals)).toEqual(problems);
  });

  it('are kept by another unit only where they are shared by the hall', () => {
    const { 'organisation.json': organisation } = centreParts();
    const units = [...organisation.units, { id: 'hall', name: '某县政务服务中心', kind: 'centre' }];
    const posts = [...organisation.posts, { id: 'clerk-a', unit: 'hall', kind: 'clerk', title: '窗口受理员' }];
    const load = (one: object) => {
      const files = { 'organisation.json': { units, posts }, 'seals.json': { seals: [one] } };
      const loaded = loadCentre(centreFilesWith(files));
      return (loaded.ok ? loaded.warnings : loaded.problems).map(({ code }) => code);
    };
    expect(load({ ...seal, keepers: ['clerk-a'] })).toEqual(['SEAL_KEPT_ELSEWHERE']);
    expect(load({ ...seal, keepers: ['clerk-a'], shared: true })).toEqual([]);
  });
});
