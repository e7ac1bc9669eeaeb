/** Sealing (用章): which seal a paper waits for and who has the right to use it (domain §4: 行政审批专用章). */
import { grantFor } from '../authority/grant-for.ts';
import { sealKinds } from '../schema/document.ts';
import { onPaper, type Seal } from '../schema/seal.ts';
import type { Draft } from './acts/act.ts';
import type { Case, GrantUse } from './case.ts';
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import type { CasePaper } from './paper.ts';
import { refusal, type Refusal } from './refusal.ts';

/** Issued papers in force that need a seal and have none yet. */
export const unsealed = ({ documents }: Pick<Case, 'documents'>): CasePaper[] =>
  documents.filter(({ seal, sealing, voided }) => seal !== undefined && !sealing && !voided);

/** Seals of the kind a paper needs: those of the unit in whose name it is issued, else those shared by the hall. */
export function sealsFor(
  { seal: kind }: Pick<CasePaper, 'seal'>,
  { seals, matter }: Pick<Context, 'seals' | 'matter'>,
) {
  const units = [matter.decidingUnit, matter.version.department];
  const alike = seals.filter((seal) => seal.kind === kind);
  const own = alike.filter(({ unit }) => units.includes(unit));
  return { own, shared: alike.filter(({ unit, shared }) => shared === true && !units.includes(unit)) };
}

type User = Pick<Context, 'actor' | 'seals' | 'matter' | 'grants' | 'posts'> & { today: string };
interface Right {
  seal: Seal;
  grant?: GrantUse;
}

/** Whoever keeps a seal may use it; the approval seal whoever it was granted to as well. */
function rightTo(seal: Seal, { actor, matter, grants, posts, today: on }: User): Right | undefined {
  const { post } = actor;
  if (post === undefined) return undefined;
  if (seal.keepers.includes(post)) return { seal };
  if (seal.kind !== 'approval') return undefined;
  const answer = grantFor({ post, matter: matter.version.id, power: 'seal', on, grants, posts });
  return answer.ok ? { seal, grant: answer.use } : undefined;
}

const stops = {
  lost: 'SEAL_LOST',
  withdrawn: 'SEAL_WITHDRAWN',
} as const satisfies Record<Exclude<Seal['state'], 'inUse'>, string>;

/** The seal this person may put on the paper; else why not. */
export function rightFor(paper: Pick<CasePaper, 'seal' | 'title'>, user: User): Right | Refusal {
  const { own, shared } = sealsFor(paper, user);
  const held = [...own, ...shared].flatMap((seal) => rightTo(seal, user) ?? []);
  const usable = held.find(({ seal }) => seal.state === 'inUse');
  if (usable) return usable;
  const [stopped] = held;
  if (stopped && stopped.seal.state !== 'inUse')
    return refusal(stops[stopped.seal.state], '', { name: stopped.seal.name });
  const kind = paper.seal === undefined ? '' : sealKinds[paper.seal];
  if (own.length + shared.length === 0) return refusal('SEAL_NONE', '', { kind, document: paper.title });
  return refusal('SEAL_NOT_HELD', '', { kind, document: paper.title });
}

/** The event by which a seal is on a paper. */
export function sealedBy({ seal, grant }: Right, paper: CasePaper, { actor }: User, evidence?: string): Draft {
  const { id, title, number, issuedBy } = paper;
  return {
    kind: 'sealed',
    payload: {
      document: id,
      title,
      ...(number === undefined ? {} : { number }),
      use: {
        ...{ seal: seal.id, name: seal.name, code: seal.code, unit: seal.unit, provider: seal.provider },
        approvedBy: issuedBy ?? actor.name,
        ...(grant ? { grant } : {}),
        ...(evidence === undefined ? {} : { evidence }),
      },
    },
  };
}

/**
 * Whoever issues a paper and has the right to the seal uses it in the same act, so that a single visit stays one; making
 * the result (制证) seals what still waits as well. An electronic seal signs a paper that exists, so it never acts here.
 */
export function sealedAtOnce(
  one: Case | undefined,
  papers: readonly Draft[],
  { kind }: Pick<Command, 'kind'>,
  user: User,
): Draft[] {
  const issued = papers.flatMap((paper): CasePaper[] =>
    paper.kind === 'documentIssued' ? [{ ...paper.payload, issuedBy: one?.decision?.by.name ?? user.actor.name }] : [],
  );
  const waiting = one && kind === 'produce' ? unsealed(one) : [];
  return [...waiting, ...issued].flatMap((paper) => {
    if (paper.seal === undefined) return [];
    const right = rightFor(paper, user);
    return 'code' in right || right.seal.provider !== onPaper ? [] : [sealedBy(right, paper, user)];
  });
}
