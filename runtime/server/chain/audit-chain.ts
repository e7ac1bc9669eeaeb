/** The chain of a centre's audit log: entries numbered without a gap, each linked to the one before. */
import type { Break } from './case-chain.ts';
import { broken, type Erased, link, type Link } from './link.ts';

/** An entry of the audit log: who did what to what, when, with what success. Personal data stays out. */
export interface AuditEntry {
  _id: string;
  centre: string;
  at: Date;
  actor: string;
  /** Account of the actor, where there is one. */
  by?: string;
  act: string;
  object: string;
  outcome: 'done' | 'refused';
  detail?: Record<string, unknown>;
}

export interface ChainedEntry extends AuditEntry, Link {
  /** Place in the log of its centre, from 1. */
  seq: number;
  erased?: Erased;
}

type Entry = AuditEntry & { seq: number };

const stampOf = ({ _id, centre, seq, at, actor, by, act, outcome }: Entry) => ({
  ...{ id: _id, centre, seq, actor, act, outcome },
  ...(by === undefined ? {} : { by }),
  at: at.toISOString(),
});
const payloadOf = ({ object, detail }: AuditEntry) => (detail === undefined ? { object } : { object, detail });

/** Links entries of one centre behind its last one. */
export function chainedEntries(
  last: { seq: number; chain: string } | null,
  entries: readonly AuditEntry[],
): ChainedEntry[] {
  let { seq, chain } = last ?? { seq: 0, chain: '' };
  return entries.map((entry) => {
    const numbered = { ...entry, seq: ++seq };
    const linked = link(chain, stampOf(numbered), payloadOf(entry));
    chain = linked.chain;
    return { ...numbered, ...linked };
  });
}

/** The first of `entries`, in order behind `last`, that does not hold. */
export function brokenEntry(last: { seq: number; chain: string }, entries: readonly ChainedEntry[]): Break | undefined {
  let { seq, chain } = last;
  for (const entry of entries) {
    seq++;
    if (entry.seq !== seq) return { at: seq, why: `少了第 ${seq} 条` };
    const bare = entry.salt === undefined && entry.erased === undefined;
    const why = bare ? '没有盐值，也没有删除说明' : broken(chain, entry, stampOf(entry), payloadOf(entry));
    if (why !== undefined) return { at: seq, why };
    chain = entry.chain;
  }
  return undefined;
}
