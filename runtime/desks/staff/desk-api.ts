/** The desks' connection to the server; whoever shows the session hears when it has ended. */
import { ApiError, createClient, type CallOptions, type ResponseOf, type Route } from '../../api/index.ts';

const client = createClient();
/** Refusals that say the session this page was opened with is no longer the browser's. */
const sessionGone = new Set(['SIGN_IN_FIRST', 'CSRF_WRONG']);
let whenGone: () => void = () => undefined;

/** Calls a route; throws ApiError. */
export async function call<R extends Route>(route: R, options: CallOptions<R> = {}): Promise<ResponseOf<R>> {
  try {
    return await client.call(route, options);
  } catch (error) {
    if (error instanceof ApiError && sessionGone.has(error.problem.code)) whenGone();
    throw error;
  }
}

export const { csrf, setCsrf } = client;

/** One listener: the session of the page. */
export function onSessionGone(listener: () => void): () => void {
  whenGone = listener;
  return () => {
    whenGone = () => undefined;
  };
}
