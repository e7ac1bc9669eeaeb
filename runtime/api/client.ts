/** The typed client: one function for every route of the table. Used in browsers only. */
import type { BodyOf, QueryOf, ResponseOf, Route } from './route.ts';
import type { ProblemShape } from './shapes/problem.ts';

/** A refusal by the server, in its own words. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly problem: ProblemShape;
  constructor(problem: ProblemShape) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

export interface CallOptions<R extends Route> {
  params?: Record<string, string>;
  query?: QueryOf<R>;
  body?: BodyOf<R>;
  /** One key for all tries of the same intent; made by the caller when the form opens. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** Path of a route with its parameters and query filled in. */
export function pathOf(route: Route, params: Record<string, string> = {}, query: object = {}): string {
  const path = route.path.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return entries.length === 0
    ? path
    : `${path}?${new URLSearchParams(entries.map(([k, v]) => [k, String(v)])).toString()}`;
}

const offline = (): ProblemShape => ({
  type: '/docs/errors#OFFLINE',
  title: '连接不上服务器',
  status: 0,
  code: 'OFFLINE',
  detail: '连接不上服务器，您填写的内容还在，请稍后再试',
});

/** Does a refusal say that the session this page was opened with is no longer the browser's? */
export const isSessionGone = (error: unknown): boolean =>
  error instanceof ApiError && ['SIGN_IN_FIRST', 'CSRF_WRONG'].includes(error.problem.code);

/** A client that remembers the CSRF token of the session and tells one listener when the session has ended. */
export function createClient() {
  let csrf = '';
  let whenGone: () => void = () => undefined;

  /** To be told of refusals of requests that are not made through `call`. */
  const noteGone = (error: unknown): void => {
    if (isSessionGone(error)) whenGone();
  };

  /** Calls a route; throws ApiError. */
  async function call<R extends Route>(route: R, options: CallOptions<R> = {}): Promise<ResponseOf<R>> {
    try {
      return await send(route, options);
    } catch (error) {
      noteGone(error);
      throw error;
    }
  }

  async function send<R extends Route>(route: R, options: CallOptions<R>): Promise<ResponseOf<R>> {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (options.body !== undefined) headers['content-type'] = 'application/json';
    if (route.method !== 'GET') headers['x-csrf-token'] = csrf;
    if (options.idempotencyKey !== undefined) headers['idempotency-key'] = options.idempotencyKey;
    const response = await fetch(pathOf(route, options.params, options.query as object | undefined), {
      method: route.method,
      headers,
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    }).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new ApiError(offline());
    });
    if (!response.ok) throw new ApiError(await refusal(response));
    return (response.status === 204 ? undefined : await response.json()) as ResponseOf<R>;
  }

  return {
    call,
    /** Token for requests the client does not make itself (uploads with progress). */
    csrf: () => csrf,
    setCsrf: (token: string | undefined) => {
      csrf = token ?? '';
    },
    noteGone,
    onSessionGone: (listener: () => void): (() => void) => {
      whenGone = listener;
      return () => {
        whenGone = () => undefined;
      };
    },
  };
}
export type Client = ReturnType<typeof createClient>;

async function refusal(response: Response): Promise<ProblemShape> {
  try {
    return (await response.json()) as ProblemShape;
  } catch {
    return {
      type: 'about:blank',
      title: `服务器没有正常回答（${response.status}）`,
      status: response.status,
      code: 'BAD_ANSWER',
    };
  }
}
