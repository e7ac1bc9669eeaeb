import fc from 'fast-check';
import { begin, perform, redo, undo, type History } from '../../../designer/edits/history.ts';
import { put } from '../../../designer/edits/path.ts';
import { aBundle } from '../../build/matter.ts';

const bundle = aBundle();
const name = ['matter', 'identity', 'name'];
const renamed = (history: History, to: string, at: number, burst?: string) =>
  perform(
    history,
    { words: `改名为${to}`, bundle: put(history.bundle, name, to), ...(burst === undefined ? {} : { burst }) },
    at,
  );

describe('the history of a draft', () => {
  test('takes back one intention at a time and names it', () => {
    const twice = renamed(renamed(begin(bundle), '甲', 0), '乙', 10);
    expect(twice.past.map(({ words }) => words)).toEqual(['改名为甲', '改名为乙']);
    expect(undo(twice).bundle.matter.identity.name).toBe('甲');
    expect(undo(undo(twice)).bundle).toBe(bundle);
  });

  test('counts typing in one input as one step until the person pauses', () => {
    const typed = renamed(
      renamed(renamed(begin(bundle), '店', 0, 'name'), '店招', 600, 'name'),
      '店招牌',
      1500,
      'name',
    );
    expect(typed.past).toHaveLength(1);
    expect(renamed(typed, '店招牌匾', 2600, 'name').past).toHaveLength(2);
    expect(renamed(typed, '别处', 1600, 'other').past).toHaveLength(2);
  });

  test('forgets what was undone once something new is done', () => {
    const branched = renamed(undo(renamed(begin(bundle), '甲', 0)), '乙', 10);
    expect(branched.future).toEqual([]);
    expect(redo(branched)).toBe(branched);
  });

  test('keeps no step for an edit that changes nothing', () => {
    const same = begin(bundle);
    expect(perform(same, { words: '', bundle }, 0)).toBe(same);
  });

  test('brings back what was selected', () => {
    const history = perform(
      { ...begin(bundle), selected: ['form', 'sections', 0] },
      { words: '', bundle: put(bundle, name, '甲'), select: ['form', 'sections', 1] },
      0,
    );
    expect(undo(history).selected).toEqual(['form', 'sections', 0]);
    expect(redo(undo(history)).selected).toEqual(['form', 'sections', 1]);
  });

  test('leads back to the beginning and forth to the end whatever was done', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.nat(3000)), { maxLength: 30 }), (edits) => {
        let history = begin(bundle);
        let at = 0;
        for (const [to, after] of edits) history = renamed(history, to, (at += after), 'name');
        const end = history.bundle;
        while (history.past.length > 0) history = undo(history);
        expect(history.bundle).toBe(bundle);
        while (history.future.length > 0) history = redo(history);
        expect(history.bundle).toBe(end);
      }),
    );
  });
});
