import type { Response } from 'express';

/** Aborts when whoever asked has hung up, so that nobody works on for them; after the answer it says nothing any more. */
export function goneWith(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return gone.signal;
}
