/**
 * Chains of what happened: each link covers the link before it, an open stamp (who, what, when) and a salted digest of
 * the payload. The payload can be erased later and the chain still holds; nothing can be changed, left out or put in.
 */
import { createHash, randomBytes } from 'node:crypto';
import { canonical } from '../../../engine/index.ts';

export interface Link {
  /** Keeps a short payload from being guessed by its digest; erased together with the payload. */
  salt?: string;
  /** sha256 of salt and payload, hex. */
  digest: string;
  /** sha256 of the chain so far, the stamp and the digest, hex. */
  chain: string;
}

/** What an erased payload leaves: the day and the rule under which it was erased (个人信息保护法 第四十七条). */
export interface Erased {
  on: string;
  under: string;
}

const sha256 = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  // The length before each part, so that no two lists of parts read the same.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
};

const digestOf = (salt: string, payload: unknown): string => sha256(salt, canonical(payload));
const chainOf = (before: string, stamp: unknown, digest: string): string => sha256(before, canonical(stamp), digest);

/** The link of a payload behind `before`; the first of a chain stands behind the empty text. */
export function link(before: string, stamp: unknown, payload: unknown): Required<Link> {
  const salt = randomBytes(16).toString('hex');
  const digest = digestOf(salt, payload);
  return { salt, digest, chain: chainOf(before, stamp, digest) };
}

/** Why a link does not hold behind `before`; `undefined` when it does. An erased payload has only its digest. */
export function broken(
  before: string,
  { salt, digest, chain }: Link,
  stamp: unknown,
  payload: unknown,
): string | undefined {
  if (chainOf(before, stamp, digest) !== chain) return '与前一环不相接';
  if (salt !== undefined && digestOf(salt, payload) !== digest) return '内容与摘要不符';
  return undefined;
}
