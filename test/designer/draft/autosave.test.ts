import { createAutosave, type SaveState, type Unsaved } from '../../../designer/draft/autosave.ts';
import { ApiError } from '../../../runtime/api/index.ts';
import { aBundle } from '../../build/matter.ts';

const refusal = (status: number, code: string) =>
  new ApiError({ type: 'about:blank', title: '不行', status, code, by: '张三' });
const before = { revision: 3, basedOn: 1, bundle: aBundle() };
const one = aBundle();
const two = aBundle();

function anAutosave(...answers: (Error | undefined)[]) {
  const sent: { revision: number; bundle: unknown }[] = [];
  const kept: (Unsaved | undefined)[] = [];
  const states: SaveState[] = [];
  const autosave = createAutosave({
    stored: before,
    onState: (state) => states.push(state),
    keep: (unsaved) => kept.push(unsaved),
    save: async ({ revision }, bundle) => {
      sent.push({ revision, bundle });
      const failure = answers.shift();
      if (failure) throw failure;
      return { revision: revision + 1, savedAt: '2026-03-02T02:21:00.000Z' };
    },
  });
  return { autosave, sent, states, kept, last: () => states.at(-1)?.kind };
}

describe('saving by itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('waits for a pause of a second and sends the newest draft once', async () => {
    const { autosave, sent, states } = anAutosave();
    autosave.changed(one);
    await jest.advanceTimersByTimeAsync(400);
    autosave.changed(two);
    await jest.advanceTimersByTimeAsync(900);
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    expect(sent).toEqual([{ revision: 3, bundle: two }]);
    expect(states.at(-1)).toEqual({ kind: 'saved', at: '2026-03-02T02:21:00.000Z' });
    expect(autosave.stored()).toEqual({ revision: 4, basedOn: 1, bundle: two });
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

  test('sends nothing that the store has already', async () => {
    const { autosave, sent } = anAutosave();
    autosave.goOn({ revision: 7, basedOn: 1, bundle: two });
    autosave.changed(two);
    await jest.advanceTimersByTimeAsync(3000);
    expect(sent).toEqual([]);
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

  test('does not wait for a pause of somebody who types on and on', async () => {
    const { autosave, sent } = anAutosave();
    for (let typed = 0; typed < 4; typed++) {
      autosave.changed(typed === 3 ? two : one);
      await jest.advanceTimersByTimeAsync(450);
    }
    expect(sent).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1500);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.bundle).toBe(two);
  });

  test('keeps on this machine what the store could not take, and lets it go once it has', async () => {
    const { autosave, kept } = anAutosave(refusal(0, 'OFFLINE'));
    autosave.changed(one);
    await jest.advanceTimersByTimeAsync(1000);
    expect(kept).toEqual([{ stored: before, bundle: one }]);
    await jest.advanceTimersByTimeAsync(5000);
    expect(kept.at(-1)).toBeUndefined();
  });

  test('keeps on this machine what waits as the page goes', () => {
    const { autosave, kept } = anAutosave();
    autosave.changed(two);
    autosave.keep();
    expect(kept).toEqual([{ stored: before, bundle: two }]);
  });

  test('keeps trying while the person signs in again, and saves what was typed meanwhile', async () => {
    const { autosave, sent, last } = anAutosave(refusal(401, 'SIGN_IN_FIRST'));
    autosave.changed(one);
    await jest.advanceTimersByTimeAsync(1000);
    expect(last()).toBe('offline');
    autosave.changed(two);
    await jest.advanceTimersByTimeAsync(5000);
    expect(sent.at(-1)).toEqual({ revision: 3, bundle: two });
    expect(last()).toBe('saved');
  });

  test('stops when somebody else has saved, never overwrites, and goes on from what they saved', async () => {
    const { autosave, sent, kept, last } = anAutosave(refusal(409, 'DRAFT_CHANGED'));
    autosave.changed(one);
    await jest.advanceTimersByTimeAsync(1000);
    expect(last()).toBe('conflict');
    autosave.changed(two);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await autosave.flush()).toBe(false);
    expect(sent).toHaveLength(1);
    expect(kept.at(-1)).toEqual({ stored: before, bundle: two });
    autosave.goOn({ revision: 7, basedOn: 2, bundle: one });
    autosave.changed(two);
    await jest.advanceTimersByTimeAsync(1500);
    expect(sent.at(-1)).toEqual({ revision: 7, bundle: two });
    expect(last()).toBe('saved');
  });
});
