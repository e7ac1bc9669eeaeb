/**
 * The head of a unit gives, changes and revokes grants. The audit entry is written first: what cannot be recorded does
 * not happen. The same submission counts once; open work follows at once.
 */
import {
  endedOn,
  grantProblem,
  isOver,
  latestPaper,
  numberUsed,
  replacedBy,
  type CompiledCentre,
  type Grant,
  type GrantPapers,
} from '../../../engine/index.ts';
import type { GrantActShape, GrantBody, GrantChangeBody, GrantRevokeBody } from '../../api/index.ts';
import { newId } from '../accounts/secret.ts';
import { reroute } from '../cases/reroute.ts';
import { today } from '../cases/today.ts';
import type { HeldPost, StaffCaller } from '../http/caller.ts';
import { Refusal, refusedFor } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { GrantDocument } from '../store/grant-repository.ts';
import { centreOf } from './centre-of.ts';
import { grantRowsOf, papersOf } from './grant-rows.ts';
import { grantableBy } from './grant-choices.ts';

type Act = 'issueGrant' | 'changeGrant' | 'revokeGrant';

/** The post in which somebody heads a unit; the first one where nothing says which. */
export function headPost(caller: StaffCaller, unit?: string): HeldPost {
  const heads = caller.posts.filter(({ kind }) => kind === 'leader');
  const head = heads.find((post) => post.unit === unit) ?? heads[0];
  if (!head) throw new Refusal('NOT_ALLOWED');
  return head;
}

export async function issueGrant(office: Office, caller: StaffCaller, body: GrantBody, key: string) {
  const { store } = office;
  const centre = centreOf(office, caller);
  const own = `${caller.id}:${key}`;
  const before = await store.grants.byKey(caller.centre, own);
  if (before) return told(office, centre, before, 0);
  const head = headPost(caller, centre.posts.get(body.post)?.unit);
  const paper: Grant = {
    ...body,
    id: newId(),
    unit: head.unit,
    grantor: head.id,
    issuedOn: today(office, caller.centre),
  };
  await check(office, centre, paper);
  await record(office, caller, 'issueGrant', paper);
  const id = newId();
  if (!(await store.grants.add(id, caller.centre, [paper], own))) throw new Refusal('GRANT_CHANGED');
  return after(office, centre, id, paper.matters);
}

export async function changeGrant(office: Office, caller: StaffCaller, id: string, body: GrantChangeBody, key: string) {
  const { reason, ...terms } = body;
  return turn(office, caller, id, key, async (centre, grant) => {
    const { post, unit } = latestPaper(papersOf(grant));
    const head = headPost(caller, unit);
    const issuedOn = today(office, caller.centre);
    const paper: Grant = { ...terms, ...{ post, unit, issuedOn }, id: newId(), grantor: head.id };
    await check(office, centre, paper, grant._id);
    await record(office, caller, 'changeGrant', paper, reason);
    return replacedBy(papersOf(grant), paper);
  });
}

export async function revokeGrant(office: Office, caller: StaffCaller, id: string, body: GrantRevokeBody, key: string) {
  const { on, reason } = body;
  return turn(office, caller, id, key, async (_, grant) => {
    const day = today(office, caller.centre);
    if (on < day)
      throw refusedFor('GRANT_REFUSED', { code: 'GRANT_PAST', pointer: '/on', message: '撤销只能从今天起' });
    await record(office, caller, 'revokeGrant', { ...latestPaper(papersOf(grant)), from: on }, reason);
    return endedOn(papersOf(grant), on, reason);
  });
}

/** One more paper, or an end, on a grant of the caller's own unit. */
async function turn(
  office: Office,
  caller: StaffCaller,
  id: string,
  key: string,
  next: (centre: CompiledCentre, grant: GrantDocument) => Promise<GrantPapers>,
): Promise<GrantActShape> {
  const { store } = office;
  const centre = centreOf(office, caller);
  const own = `${caller.id}:${key}`;
  const found = await store.grants.byId(caller.centre, id);
  if (found?.unit !== headPost(caller, found?.unit).unit) throw new Refusal('NOT_FOUND');
  if (found.keys.includes(own)) return told(office, centre, found, 0);
  if (isOver(papersOf(found), today(office, caller.centre)))
    throw refusedFor('GRANT_REFUSED', {
      code: 'GRANT_OVER',
      pointer: '',
      message: '这份授权已经到期或者撤销，请重新出具',
    });
  const papers = await next(centre, found);
  if (!(await store.grants.change(found, papers, own))) throw new Refusal('GRANT_CHANGED');
  return after(
    office,
    centre,
    id,
    papers.flatMap(({ matters }) => matters),
  );
}

async function check(office: Office, centre: CompiledCentre, paper: Grant, replacing?: string): Promise<void> {
  const { store } = office;
  const { id } = centre.centre;
  const others = (await store.grants.ofUnit(id, paper.unit))
    .filter(({ _id }) => _id !== replacing)
    .flatMap(({ papers }) => papers);
  const found = grantProblem(paper, {
    ...{ unit: paper.unit, today: today(office, id), posts: centre.posts, others },
    matters: await grantableBy(office, centre, paper.unit),
  });
  if (found) throw refusedFor('GRANT_REFUSED', found);
  if (await store.grants.byNumber(id, paper.number)) throw refusedFor('GRANT_REFUSED', numberUsed(paper.number));
}

const record = ({ store, clock }: Office, caller: StaffCaller, act: Act, paper: Grant, reason?: string) =>
  store.audit.write({
    ...{ centre: caller.centre, at: clock.now(), actor: caller.name, by: caller.id, act, outcome: 'done' },
    object: paper.number,
    detail: {
      ...{ post: paper.post, matters: paper.matters.join('、'), powers: paper.powers.join('、') },
      ...{ from: paper.from, to: paper.to },
      ...(reason === undefined ? {} : { reason }),
    },
  });

/** Open work goes to whoever may act now. */
async function after(office: Office, centre: CompiledCentre, id: string, matters: readonly string[]) {
  const rerouted = await reroute(office, centre.centre.id, [...new Set(matters)]);
  const now = await office.store.grants.byId(centre.centre.id, id);
  if (!now) throw new Refusal('NOT_FOUND');
  return told(office, centre, now, rerouted);
}

const told = async (office: Office, centre: CompiledCentre, grant: GrantDocument, rerouted: number) => ({
  items: await grantRowsOf(office, centre, [grant]),
  rerouted,
});
