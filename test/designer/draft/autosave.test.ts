import { createAutosave, type SaveState } from '../../../designer/draft/autosave.ts';
import { ApiError } from '../../../runtime/api/index.ts';
import { aBundle } from '../../build/matter.ts';

const refusal = (status: number, code: string) =>
  new ApiError({ type: 'about:blank', title: '不行', status, code, by: '张三' });
const one = aBundle();
const two = aBundle();

function anAutosave(...answers: (Error | undefined)[]) {
  const sent: { revision: number; bundle: unknown }[] = [];
  const states: SaveState[] = [];
  const autosave = createAutosave({
    revision: 3,
    onState: (state) => states.push(state),
    save: async (revision, bundle) => {
      sent.push({ revision, bundle });
      const failure = answers.shift();
      if (failure) throw failure;
      return { revision: revision + 1, savedAt: '2026-03-02T02:21:00.000Z' };
    },
  });
  return { autosave, sent, states, last: () => states.at(-1)?.kind };
}

describe('saving by itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('waits a second after the last change and sends the newest draft once', async () => {
    const { autosave, sent, states } = anAutosave();
    autosave.changed(one);
    await jest.advanceTimersByTimeAsync(900);
    autosave.changed(two);
    await jest.advanceTimersByTimeAsync(900);
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    expect(sent).toEqual([{ revision: 3, bundle: two }]);
    expect(states.at(-1)).toEqual({ kind: 'saved', at: '2026-03-02T02:21:00.000Z' });
    expect(autosave.revision()).toBe(4);
  });

  test('sends at once when asked to, what came during a save included', async () => {
    const { autosave, sent } = anAutosave();
    autosave.changed(one);
    const first = autosave.flush();
    autosave.changed(two);
    await first;
    expect(await autosave.flush()).toBe(true);
    expect(sent.map(({ revision }) => revision)).toEqual([3, 4]);
    expect(autosave.isDirty()).toBe(false);
  });

  test('tries again by itself after the line was down, and loses nothing', async () => {
    const { autosave, sent, last } = anAutosave(refusal(0, 'OFFLINE'));
    autosave.changed(one);
    await jest.advanceTimersByTimeAsync(1000);
    expect(last()).toBe('offline');
    expect(autosave.isDirty()).toBe(true);
    await jest.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(2);
    expect(last()).toBe('saved');
  });

  test('keeps trying while the person signs in again', async () => {
    const { autosave, last } = anAutosave(refusal(401, 'SIGN_IN_FIRST'));
    autosave.changed(one);
    await jest.advanceTimersByTimeAsync(1000);
    expect(last()).toBe('offline');
  });

  test('stops and says who when somebody else has saved, and never overwrites', async () => {
    const { autosave, sent, states } = anAutosave(refusal(409, 'DRAFT_CHANGED'));
    autosave.changed(one);
    await jest.advanceTimersByTimeAsync(1000);
    expect(states.at(-1)).toEqual({ kind: 'conflict', by: '张三', words: '不行' });
    autosave.changed(two);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await autosave.flush()).toBe(false);
    expect(sent).toHaveLength(1);
  });
});
