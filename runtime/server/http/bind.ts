/** Binds handlers to the route table: audience, CSRF, shapes and idempotency key are checked here, once for all. */
import type { IRouter, NextFunction, Request, RequestHandler, Response } from 'express';
import { type BodyOf, type QueryOf, type ResponseOf, type Route } from '../../api/index.ts';
import { admitted, type Caller } from './caller.ts';
import { Refusal } from './refusal.ts';
import { checkRequest } from './shape.ts';

export interface Call<R extends Route> {
  caller: Caller;
  params: Readonly<Record<string, string>>;
  query: QueryOf<R>;
  body: BodyOf<R>;
  /** Present on routes that ask for it. */
  key: string;
  request: Request;
  response: Response;
}

/** Answers a call; file routes write to `response` themselves and return nothing. */
export type Handler<R extends Route> = (call: Call<R>) => ResponseOf<R> | Promise<ResponseOf<R>>;
export type Handlers<T extends Record<string, Route>> = { [K in keyof T]: Handler<T[K]> };

export interface Binding {
  demonstration: boolean;
  callerOf: (request: Request, response: Response) => Promise<Caller>;
}

const KEY = /^[A-Za-z0-9._:-]{8,80}$/;

/** Registers every route of `table` with its handler. */
export function bind<T extends Record<string, Route>>(
  router: IRouter,
  table: T,
  handlers: Handlers<T>,
  binding: Binding,
): void {
  for (const [name, declared] of Object.entries(table)) {
    const route: Route = declared;
    if (route.audience.includes('demonstration') && !binding.demonstration) continue;
    const handler = handlers[name] as Handler<Route>;
    const run: RequestHandler = async (request: Request, response: Response, next: NextFunction) => {
      try {
        await answer(route, handler, binding, request, response);
      } catch (error) {
        next(error);
      }
    };
    router[route.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'](route.path, run);
  }
}

async function answer(route: Route, handler: Handler<Route>, binding: Binding, request: Request, response: Response) {
  const caller = await binding.callerOf(request, response);
  if (!admitted(route.audience, caller, binding.demonstration)) {
    throw new Refusal(caller.kind === 'none' ? 'SIGN_IN_FIRST' : 'NOT_ALLOWED');
  }
  // A session is what a foreign page could abuse; without one there is nothing to forge.
  if (route.method !== 'GET' && caller.csrf !== undefined && request.get('x-csrf-token') !== caller.csrf) {
    throw new Refusal('CSRF_WRONG');
  }
  const key = request.get('idempotency-key') ?? '';
  if (route.idempotent && !KEY.test(key)) throw new Refusal('KEY_MISSING');
  if (route.body && !request.is('application/json')) {
    throw new Refusal('MEDIA_WRONG', { facts: { accepted: 'application/json' } });
  }
  const query = checkRequest(route, request.body, request.query);
  const params = request.params as Record<string, string>;
  const answered = await handler({
    caller,
    params,
    query: query,
    body: request.body as never,
    key,
    request,
    response,
  });
  if (route.file === 'download' || response.headersSent) return;
  if (answered === undefined) response.status(204).end();
  else response.json(answered);
}
