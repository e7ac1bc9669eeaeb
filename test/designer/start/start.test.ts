import { bodyOf, lackingAt, nothingSaid, type Start } from '../../../designer/start/start.ts';

const said = (more: Partial<Start>): Start => ({ ...nothingSaid, name: ' 店招登记 ', department: 'city', ...more });
const days = (amount: number | undefined, law = '') => ({ amount, unit: 'workingDay' as const, law, article: '' });

describe('beginning a matter', () => {
  test('tells of every step what is still lacking', () => {
    expect(lackingAt.type(said({}), '')).toBe('lackType');
    expect(lackingAt.naming(said({ name: ' ' }), 'dian-zhao')).toBe('lackName');
    expect(lackingAt.naming(said({}), '')).toBe('lackId');
    expect(lackingAt.naming(said({}), 'dian-zhao')).toBeUndefined();
    expect(lackingAt.who(said({}), '')).toBe('lackObjects');
    expect(lackingAt.limits(said({}), '')).toBe('lackPromised');
    expect(lackingAt.limits(said({ promised: days(0) }), '')).toBe('lackPromised');
    expect(lackingAt.limits(said({ promised: { ...days(0), unit: 'onTheSpot' } }), '')).toBe('lackStatutory');
    expect(lackingAt.limits(said({ promised: days(5), statutory: days(20) }), '')).toBe('lackLaw');
    expect(lackingAt.limits(said({ promised: days(5), lawful: false }), '')).toBe('lackReason');
    expect(lackingAt.limits(said({ promised: days(5), statutory: days(20, '某法') }), '')).toBeUndefined();
  });

  test('sends the first answers, the ground only where a law sets the limit', () => {
    const common = { type: '07', serviceObjects: ['person'], promised: days(5), statutory: days(20, '某法') } as const;
    expect(bodyOf('blank', said(common), 'dian-zhao')).toEqual({
      ...{ id: 'dian-zhao', name: '店招登记', department: 'city' },
      from: {
        way: 'blank',
        answers: {
          ...{ type: '07', handling: 'promised', serviceObjects: ['person'], handlingForms: ['window'] },
          limits: {
            promised: { amount: 5, unit: 'workingDay' },
            statutory: { amount: 20, unit: 'workingDay', basis: { law: '某法' } },
          },
        },
      },
    });
    const { from } = bodyOf('blank', said({ ...common, lawful: false, noStatutoryReason: '没有规定' }), 'dian-zhao');
    expect(from).toMatchObject({ answers: { limits: { noStatutoryReason: '没有规定' } } });
    expect(from).not.toHaveProperty('answers.limits.statutory');
  });
});
