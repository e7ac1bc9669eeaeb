/** The portal's connection to the server; whoever shows the session hears when it has ended. */
import { ApiError, createClient, type CallOptions, type ResponseOf, type Route } from '../../api/index.ts';

const client = createClient();
const sessionGone = new Set(['SIGN_IN_FIRST', 'CSRF_WRONG']);
let whenGone: () => void = () => undefined;

/** Calls a route; throws ApiError. */
export async function call<R extends Route>(route: R, options: CallOptions<R> = {}): Promise<ResponseOf<R>> {
  try {
    return await client.call(route, options);
  } catch (error) {
    if (error instanceof ApiError) noteGone(error);
    throw error;
  }
}

/** To be told of refusals of requests that are not made through `call`. */
export function noteGone({ problem }: ApiError): void {
  if (sessionGone.has(problem.code)) whenGone();
}

export const { csrf, setCsrf } = client;

/** One listener: the session of the page. */
export function onSessionGone(listener: () => void): () => void {
  whenGone = listener;
  return () => {
    whenGone = () => undefined;
  };
}
