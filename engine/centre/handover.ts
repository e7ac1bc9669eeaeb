/** A member of staff leaves a post, or the office: who takes over, and whether anything would be left behind. */
import { problemTable, type Problem } from '../problems.ts';
import type { PostKind } from '../schema/organisation.ts';
import type { CompiledCentre } from './compiled.ts';

export interface Member {
  name: string;
  displayName: string;
  posts: readonly string[];
  window?: string;
  employment: 'established' | 'seconded' | 'contracted';
}

const problem = problemTable({
  HANDOVER_SELF: '不能交接给本人',
  HANDOVER_UNIT: '“{name}”不在“{unit}”任职，不能接手这里的岗位',
  HANDOVER_CONTRACTED: '“{name}”是购买服务人员，只能接手受理和出件的岗位',
  HANDOVER_DUTIES: '系统、安全、审计管理员互相分离，也不兼任业务岗位，“{name}”不能接手',
});

/** The three duties that are never held together, nor beside any other post (domain §10). */
const duties: readonly PostKind[] = ['systemAdministrator', 'securityAdministrator', 'auditAdministrator'];
/** What contracted staff may do (domain §4). */
const contracted: readonly PostKind[] = ['clerk', 'issuer'];

/** Why one person cannot take over the posts of another; `undefined` when they can. */
export function handoverProblem(
  from: Member,
  to: Member,
  { posts, units }: Pick<CompiledCentre, 'posts' | 'units'>,
): Problem | undefined {
  const heldBy = ({ posts: ids }: Member) => ids.flatMap((id) => posts.get(id) ?? []);
  const name = to.displayName;
  if (from.name === to.name) return problem('HANDOVER_SELF', '/to');
  const own = new Set(heldBy(to).map(({ unit }) => unit));
  const strange = heldBy(from).find(({ unit }) => !own.has(unit));
  if (strange) return problem('HANDOVER_UNIT', '/to', { name, unit: units.get(strange.unit)?.name ?? strange.unit });
  if (to.employment === 'contracted' && heldBy(from).some(({ kind }) => !contracted.includes(kind)))
    return problem('HANDOVER_CONTRACTED', '/to', { name });
  const kinds = new Set([...heldBy(from), ...heldBy(to)].map(({ kind }) => kind));
  return kinds.size > 1 && duties.some((kind) => kinds.has(kind))
    ? problem('HANDOVER_DUTIES', '/to', { name })
    : undefined;
}

/**
 * Seats, as queues know them, at which nobody would be left without this person.
 * @param others everybody else whose account is in use
 */
export function loneSeats(
  leaving: Member,
  others: readonly Member[],
  { posts }: Pick<CompiledCentre, 'posts'>,
): string[] {
  const left = others.flatMap((one) => one.posts.flatMap((id) => posts.get(id) ?? []));
  const own = leaving.posts.flatMap((id) => posts.get(id) ?? []);
  const { window } = leaving;
  return [
    ...own.filter(({ id }) => !left.some((post) => post.id === id)).map(({ id }) => `post:${id}`),
    ...own
      .filter(({ kind, unit }) => !left.some((post) => post.kind === kind && post.unit === unit))
      .map(({ kind, unit }) => `${kind}:${unit}`),
    ...(window === undefined || others.some((one) => one.window === window) ? [] : [`window:${window}`]),
  ];
}
