/** Verifies every chain of a centre: the audit log from its first entry, each case, and that both tell the same. */
import type { Repositories } from '../repositories.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { brokenEntry, type ChainedEntry } from './audit-chain.ts';
import { type Break, brokenCase } from './case-chain.ts';

export interface Fault extends Break {
  /** Number of the case, or `audit` for the log. */
  chain: string;
}

export interface Verification {
  centre: string;
  entries: number;
  cases: number;
  /** Last link of the audit log; written down elsewhere, it shows when the end of the log was cut off. */
  head: string;
  /** First fault of each broken chain, the log first. */
  faults: Fault[];
}

const AT_ONCE = 200;

/** Reads page by page; what is appended meanwhile is verified as far as it was read. */
export async function verifyCentre(store: Repositories, centre: string): Promise<Verification> {
  const cases = await verifyCases(store, centre);
  const log = await verifyLog(store, centre);
  return { centre, cases: cases.cases, ...log, faults: [...log.faults, ...cases.faults] };
}

async function verifyLog(store: Repositories, centre: string) {
  let last = { seq: 0, chain: '' };
  const faults: Fault[] = [];
  for (;;) {
    const page = await store.audit.page(centre, last.seq, AT_ONCE);
    const fault = brokenEntry(last, page) ?? (await contradiction(store, centre, page));
    if (fault) return { entries: last.seq, head: last.chain, faults: [{ chain: 'audit', ...fault }] };
    const end = page.at(-1);
    if (!end) return { entries: last.seq, head: last.chain, faults };
    last = end;
  }
}

/** An entry that tells of an event its case does not have, or has otherwise. */
async function contradiction(
  store: Repositories,
  centre: string,
  page: readonly ChainedEntry[],
): Promise<Break | undefined> {
  const told = page.flatMap(({ seq, detail }) => {
    const { case: id, event, chain } = detail ?? {};
    return typeof id === 'string' && typeof event === 'number' ? [{ seq, id, event, chain }] : [];
  });
  const chains = await store.cases.chains(centre, [...new Set(told.map(({ id }) => id))]);
  const wrong = told.find(({ id, event, chain }) => chains.get(id)?.[event - 1] !== chain);
  return wrong && { at: wrong.seq, why: `所记办件的第 ${wrong.event} 条记录不在或者已被改动` };
}

async function verifyCases(store: Repositories, centre: string) {
  const faults: Fault[] = [];
  let cases = 0;
  let after: string | undefined;
  for (;;) {
    const page = await store.cases.page(centre, after, AT_ONCE);
    const end = page.at(-1);
    if (!end) return { cases, faults };
    after = end._id;
    cases += page.length;
    const logged = await store.audit.present(page.filter(({ pending }) => !pending).map(lastEntry));
    for (const one of page) {
      const fault = brokenCase(one) ?? unlogged(one, logged);
      if (fault) faults.push({ chain: one.number, ...fault });
    }
  }
}

const lastEntry = ({ _id, version }: CaseDocument): string => `${_id}:${version}`;

const unlogged = (one: CaseDocument, logged: ReadonlySet<string>): Break | undefined =>
  one.pending || logged.has(lastEntry(one)) ? undefined : { at: one.version, why: '审计日志里没有这一条' };
