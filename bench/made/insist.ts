import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks until there is an answer, as a client does whose network breaks off; keys of idempotency make that harmless.
 * @param again told of every further try
 */
export async function insist<T>(ask: () => Promise<T>, again: () => void = () => undefined): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isBreak(error)) throw error;
      again();
      await pause(100);
    }
  }
}

/** A connection that broke off, a server that is starting or stopping, or one that lost its store: no answer yet. */
function isBreak(error: unknown): boolean {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code) || message.includes(': 503 ');
}
