/** The designer's connection to the server; whoever shows the session hears when it has ended. */
import { ApiError, createClient, type CallOptions, type ResponseOf, type Route } from '../../runtime/api/index.ts';

const client = createClient();
let whenGone: () => void = () => undefined;

/** Does a refusal say that the session this page was opened with is no longer the browser's? */
export const isSessionGone = (error: unknown): boolean =>
  error instanceof ApiError && ['SIGN_IN_FIRST', 'CSRF_WRONG'].includes(error.problem.code);

/** Calls a route; throws ApiError. */
export async function call<R extends Route>(route: R, options: CallOptions<R> = {}): Promise<ResponseOf<R>> {
  try {
    return await client.call(route, options);
  } catch (error) {
    if (isSessionGone(error)) whenGone();
    throw error;
  }
}

export const { setCsrf } = client;

/** One listener: the session of the page. */
export function onSessionGone(listener: () => void): () => void {
  whenGone = listener;
  return () => {
    whenGone = () => undefined;
  };
}
