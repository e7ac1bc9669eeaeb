/** Takes the time from an event of a person to the frame that shows what came of it, inside the page. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Milliseconds from every `type` event so far until its frame was painted. */
    painted: Partial<Record<string, number[]>>;
    /** Moments of the frames since counting began. */
    seenFrames: number[];
  }
}

/** From now on, on every page that is opened. */
export const watchPaints = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.painted = {};
    for (const type of ['keydown', 'click'])
      addEventListener(
        type,
        ({ timeStamp }) =>
          requestAnimationFrame(() => {
            // What is posted in a frame comes after it was painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => (window.painted[type] ??= []).push(performance.now() - timeStamp);
            port2.postMessage(undefined);
          }),
        { capture: true },
      );
  });

/** Times of the events that `act` causes, in milliseconds. */
export async function paintsOf(page: Page, type: 'keydown' | 'click', act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => void (window.painted = {}));
  await act();
  return page.evaluate((name) => window.painted[name] ?? [], type);
}

/** Frames a second while `act` goes on, and the longest that one of them took, in milliseconds. */
export async function framesOf(page: Page, act: () => Promise<void>): Promise<{ rate: number; longest: number }> {
  await page.evaluate(() => {
    window.seenFrames = [];
    void (async () => {
      for (;;) window.seenFrames.push(await new Promise<number>(requestAnimationFrame));
    })();
  });
  await act();
  const frames = await page.evaluate(() => window.seenFrames);
  const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  const seconds = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
  return { rate: gaps.length / seconds, longest: Math.max(...gaps) };
}
