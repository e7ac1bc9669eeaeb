/** One route of the HTTP contract. Server, desks, designer, OpenAPI and the access test all read this record. */
import type { Static, TSchema } from 'typebox';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Who may call a route; finer rules (posts, windows, own cases) are the repositories' scopes. */
export type Audience =
  | 'public'
  | 'applicant'
  | 'staff'
  | 'matterAdministrator'
  | 'matterReviewer'
  | 'centreManager'
  | 'supervisor'
  | 'leader'
  | 'auditAdministrator'
  | 'demonstration';

export interface Route {
  method: Method;
  /** Express path with `:params`. */
  path: string;
  audience: readonly Audience[];
  summary: string;
  query?: TSchema;
  body?: TSchema;
  /** `undefined`: answers 204 or streams a file. */
  response?: TSchema;
  /** Changes state and therefore needs an `Idempotency-Key` header. */
  idempotent?: true;
  /** Body or response is a file, not JSON. */
  file?: 'upload' | 'download';
  /** Status codes beside 2xx that the route answers on purpose. */
  problems?: readonly number[];
}

type Shape<S> = S extends TSchema ? Static<S> : undefined;
export type QueryOf<R extends Route> = Shape<R['query']>;
export type BodyOf<R extends Route> = Shape<R['body']>;
export type ResponseOf<R extends Route> = Shape<R['response']>;

/** Keeps the precise type of a route while checking its shape. */
export const route = <const R extends Route>(declared: R): R => declared;
