import { draftKeeper } from '../../../../runtime/desks/portal/apply/draft-keeper.ts';

const settle = () => jest.advanceTimersByTimeAsync(0);

describe('a draft', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is saved once, a second after the last change', async () => {
    const saved: string[] = [];
    const keeper = draftKeeper<string>(async (draft) => {
      saved.push(draft);
      return '2026-11-18T02:00:00.000Z';
    });
    keeper.keep('江');
    await jest.advanceTimersByTimeAsync(900);
    keeper.keep('江华');
    await jest.advanceTimersByTimeAsync(900);
    expect(saved).toEqual([]);
    await jest.advanceTimersByTimeAsync(100);
    expect(saved).toEqual(['江华']);
    expect(keeper.status()).toEqual({ word: 'saved', at: '2026-11-18T02:00:00.000Z' });
  });

  it('changed while it is being saved is saved again, never two at a time', async () => {
    const answers: (() => void)[] = [];
    const started: string[] = [];
    const keeper = draftKeeper<string>((draft) => {
      started.push(draft);
      return new Promise((resolve) => answers.push(() => resolve('2026-11-18T02:00:00.000Z')));
    });
    keeper.keep('1');
    keeper.flush();
    keeper.keep('2');
    keeper.flush();
    expect(started).toEqual(['1']);
    answers[0]!();
    await settle();
    expect(started).toEqual(['1', '2']);
  });

  it('that could not be saved waits for the next try and loses nothing', async () => {
    let broken = true;
    const saved: string[] = [];
    const keeper = draftKeeper<string>(async (draft) => {
      if (broken) throw new Error('offline');
      saved.push(draft);
      return '2026-11-18T02:00:00.000Z';
    });
    keeper.keep('要紧的内容');
    keeper.flush();
    await settle();
    expect(keeper.status().word).toBe('failed');
    broken = false;
    keeper.flush();
    await settle();
    expect(saved).toEqual(['要紧的内容']);
  });

  it('is saved no more once the application is handed in', async () => {
    const saved: string[] = [];
    const keeper = draftKeeper<string>(async (draft) => {
      saved.push(draft);
      return '';
    });
    keeper.keep('1');
    keeper.stop();
    keeper.keep('2');
    await jest.advanceTimersByTimeAsync(5000);
    expect(saved).toEqual([]);
  });
});
