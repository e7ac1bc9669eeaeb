/** Lets other commands of the store run while a long one goes through its pages. */

const SLICE = 5;

/** The same pages; after every few milliseconds of work the event loop gets a turn. */
export async function* inTurns<T>(pages: Iterable<T>): AsyncGenerator<T> {
  let since = performance.now();
  for (const page of pages) {
    yield page;
    if (performance.now() - since < SLICE) continue;
    await new Promise(setImmediate);
    since = performance.now();
  }
}
