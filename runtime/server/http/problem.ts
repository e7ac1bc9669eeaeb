/** The last middleware: whatever went wrong becomes one RFC 9457 problem; stacks stay in the log. */
import type { ErrorRequestHandler } from 'express';
import { mongo } from 'mongoose';
import type { ProblemShape } from '../../api/index.ts';
import { DocumentError } from '../../../engine/index.ts';
import { Refusal } from './refusal.ts';

/** How soon a store that is away is worth another try. */
const STORE_SECONDS = 5;

const clientErrors: Readonly<Record<string, () => Refusal>> = {
  'entity.parse.failed': () => new Refusal('BODY_NOT_JSON', { facts: { why: '请检查括号和引号' } }),
  'entity.too.large': () => new Refusal('TOO_LARGE'),
  'encoding.unsupported': () => new Refusal('MEDIA_WRONG', { facts: { accepted: '不压缩的 JSON' } }),
  'charset.unsupported': () => new Refusal('MEDIA_WRONG', { facts: { accepted: 'UTF-8 编码的 JSON' } }),
  'request.aborted': () => new Refusal('BODY_NOT_JSON', { facts: { why: '传输中断' } }),
};

/** The driver's own errors, and those of a connection that broke while it was being written to, which it hands on as they are. */
const isStoreDown = (error: unknown): boolean =>
  error instanceof mongo.MongoServerSelectionError ||
  error instanceof mongo.MongoNetworkError ||
  ['EPIPE', 'ECONNRESET'].includes((error as NodeJS.ErrnoException | undefined)?.code ?? '');

/** Turns any error into the refusal it stands for. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const type = (error as { type?: unknown } | undefined)?.type;
  const known = typeof type === 'string' ? clientErrors[type] : undefined;
  if (known) return known();
  if (error instanceof DocumentError) {
    const { code, pointer, message } = error.problem;
    return new Refusal('DOCUMENT_FAILED', { facts: { why: message }, errors: [{ code, pointer, message }] });
  }
  if (error instanceof URIError) return new Refusal('NOT_FOUND');
  return new Refusal(isStoreDown(error) ? 'STORE_DOWN' : 'INTERNAL');
}

/** The problem a refusal is told as. */
export const problemOf = (refusal: Refusal, requestId: string): ProblemShape => ({
  type: `/docs/errors#${refusal.code}`,
  title: refusal.message,
  status: refusal.status,
  code: refusal.code,
  ...(refusal.detail.pointer === undefined ? {} : { pointer: refusal.detail.pointer }),
  ...(refusal.detail.errors === undefined ? {} : { errors: [...refusal.detail.errors] }),
  ...(refusal.detail.allowed === undefined ? {} : { allowed: [...refusal.detail.allowed] }),
  ...refusal.detail.more,
  requestId,
});

export const problems: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const refusal = refusalOf(error);
  if (refusal.status >= 500) request.log.error({ err: error }, refusal.code);
  if (response.headersSent) {
    next(error);
    return;
  }
  const { retryAfter = refusal.status === 503 ? STORE_SECONDS : undefined } = refusal.detail;
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
  response
    .status(refusal.status)
    .type('application/problem+json')
    .send(JSON.stringify(problemOf(refusal, typeof request.id === 'string' ? request.id : '')));
};
