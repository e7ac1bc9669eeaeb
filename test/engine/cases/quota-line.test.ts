import { quotaLineOf } from '../../../engine/cases/quota-line.ts';
import { aCase, anOffice, aPlan, move, people, play, commands } from '../../build/case.ts';

const quota = { ledger: 'timber', unit: '立方米', decimals: 1, amount: 12.5 };
const office = anOffice({ matter: aPlan({ quota }) });
const plan = office.matter;

describe('the line for a limited quantity', () => {
  it('is stood in from acceptance to decision, with what is asked for', () => {
    expect(quotaLineOf(aCase('received', office), plan)).toBeUndefined();
    expect(quotaLineOf(aCase('reviewing', office), plan)).toEqual({
      ...{ ledger: 'timber', amount: 125 },
      order: '2025-09-08 2025-09-08T01:00:00.000Z',
    });
    expect(quotaLineOf(aCase('deciding', office), plan)).toBeDefined();
    expect(quotaLineOf(aCase('withdrawn', office), plan)).toBeUndefined();
  });

  it('puts whoever silence accepted where they would have stood', () => {
    const later = '2025-09-16T01:00:00.000Z';
    const silent = play(
      office,
      [{ by: people.system, command: { kind: 'accept', checked: [] }, now: later }],
      aCase('submitted', office),
    ).one;
    const onTime = play(
      office,
      [move('clerk', commands.accept, { now: '2025-09-10T01:00:00.000Z' })],
      aCase('received', office),
    );
    const orders = [silent, onTime.one].map((one) => quotaLineOf(one, plan)?.order ?? '');
    expect(orders).toEqual([...orders].sort());
  });

  it('is not stood in where nothing is limited', () => {
    expect(quotaLineOf(aCase('reviewing'), aPlan())).toBeUndefined();
  });
});
