import { compileSchema, commandSchemas } from '../../../../engine/index.ts';
import { keyKeeper } from '../../../../runtime/browser/index.ts';
import type { CaseCommandKind } from '../../../../runtime/desks/staff/actions/action.ts';
import { offered, withheld } from '../../../../runtime/desks/staff/actions/acts.ts';
import { actions } from '../../../../runtime/desks/staff/actions/registry.ts';
import { recounted, type HandedRow } from '../../../../runtime/desks/staff/materials/handed.ts';
import { aView } from './desk.tsx';

const kinds = Object.keys(actions) as CaseCommandKind[];
const started = (kind: CaseCommandKind, view = aView()) => actions[kind].start(view);
const commandOf = (kind: CaseCommandKind, values: object, view = aView()) => actions[kind].command(values, view);

interface Marks {
  marks: Record<string, { state?: string; problem?: string; remedy?: string }>;
}

describe('what a desk asks of a case', () => {
  it.each(kinds.filter((kind) => !['review', 'giveOpinion', 'decide', 'withdraw'].includes(kind)))(
    'has nothing in the untouched form of %s that the office does not know',
    (kind) => {
      const faults = compileSchema({ ...commandSchemas[kind] })(commandOf(kind, started(kind)));
      expect(faults.filter(({ keyword }) => keyword === 'additionalProperties')).toEqual([]);
    },
  );

  it('notifies of everything marked wrong, in the order of the list, with the law behind it', () => {
    const values = started('notifyOnce') as Marks;
    values.marks['field:place'] = {
      ...values.marks['field:place'],
      state: 'wrong',
      problem: '太笼统 ',
      remedy: '写到门牌',
    };
    values.marks['material:map'] = {
      ...values.marks['material:map'],
      state: 'wrong',
      problem: '没有提交',
      remedy: '请提交',
    };
    values.marks['material:card'] = { ...values.marks['material:card'], state: 'sound' };
    expect(commandOf('notifyOnce', values)).toEqual({
      kind: 'notifyOnce',
      defects: [
        { on: 'material:map', item: '位置图', problem: '没有提交', remedy: '请提交', basis: '《某某条例》第八条' },
        { on: 'field:place', item: '摊位位置', problem: '太笼统', remedy: '写到门牌' },
      ],
      sound: ['material:card'],
    });
  });

  it('does not ask about fields the applicant was never shown', () => {
    const { marks } = started('notifyOnce') as Marks;
    expect(Object.keys(marks)).toEqual([
      'material:form',
      'material:card',
      'material:map',
      'field:goods',
      'field:place',
    ]);
  });

  it('puts the reason for a defect under the very mark it is about', () => {
    const values = started('notifyOnce') as Marks;
    values.marks['field:place'] = { ...values.marks['field:place'], state: 'wrong' };
    expect(actions.notifyOnce.fieldAt?.(['defects', 0, 'problem'], values)).toEqual([
      'marks',
      'field:place',
      'problem',
    ]);
  });

  it('carries no reason for denial into a grant', () => {
    const grounds = [{ text: '妨碍通行', basis: '《某某条例》第九条' }];
    expect(commandOf('decide', { outcome: 'grant', opinion: '准予', grounds })).toMatchObject({ grounds: [] });
    expect(commandOf('decide', { outcome: 'deny', opinion: '不予', grounds })).toMatchObject({ grounds });
    expect(actions.decide.weight({ outcome: 'deny' })).toBe('final');
  });

  it('brings to a supplement only what came in, and finds the row of a fault again', () => {
    const view = aView({}, { stage: 'supplementing' });
    const values = started('supplement', view) as { materials: HandedRow[] };
    const brought = { ...values.materials.find(({ id }) => id === 'map')!, way: 'paper' as const, copies: 1 };
    values.materials = values.materials.map((row) => (row.id === 'map' ? brought : row));
    expect(commandOf('supplement', values, view)).toMatchObject({ materials: [{ id: 'map', copies: 1, files: [] }] });
    const at = values.materials.indexOf(brought);
    expect(actions.supplement.fieldAt?.(['materials', 0, 'copies'], values)).toEqual(['materials', at, 'copies']);
  });

  it('lets the paper come in after all that somebody promised instead', () => {
    const promised = { id: 'card', files: [], originals: 0, copies: 0, way: 'commitment' as const };
    const view = aView({}, { stage: 'reviewing', materials: [promised] });
    const { materials } = started('supplement', view) as { materials: HandedRow[] };
    expect(materials.map(({ id }) => id)).toEqual(['card', 'map']);
  });

  it('counts paper as asked for when it comes in, and nothing when it does not', () => {
    const [, card] = aView().materials;
    const row: HandedRow = { id: 'card', originals: 0, copies: 0, way: 'none', files: [] };
    const paper = recounted(card!, row, 'paper');
    expect(paper).toMatchObject({ way: 'paper', copies: 1 });
    expect(recounted(card!, { ...paper, copies: 3 }, 'paper').copies).toBe(3);
    expect(recounted(card!, paper, 'none')).toMatchObject({ originals: 0, copies: 0 });
    expect(recounted(card!, paper, 'commitment')).toMatchObject({ way: 'commitment', originals: 0, copies: 0 });
  });

  it('offers what is allowed and tells why the rest is not', () => {
    expect(offered(aView(), 'main').map(({ name }) => name)).toEqual(['受理']);
    expect(offered(aView(), 'side').map(({ name }) => name)).toEqual(['撤回']);
    expect(withheld(aView()).map(({ reason }) => reason?.words)).toEqual(['办件目前“待受理”，不能决定']);
  });

  it('keeps one key for tries of the same act and makes another when it is changed', () => {
    const keyFor = keyKeeper();
    const first = keyFor({ opinion: '准予' });
    expect(keyFor({ opinion: '准予' })).toBe(first);
    expect(keyFor({ opinion: '同意' })).not.toBe(first);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
  });
});
