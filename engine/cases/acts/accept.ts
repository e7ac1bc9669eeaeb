import { committedMaterials } from '../commitment.ts';
import type { Asked } from '../context.ts';
import { deferredUntil } from '../deferral.ts';
import { handedIn } from '../materials.ts';
import { noticeOf } from '../notice.ts';
import type { PlannedMaterial } from '../plan.ts';
import { dueFrom } from '../due-from.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { afterReview, nextGroup, openings, routeBy } from '../route.ts';
import type { Act } from './act.ts';

/** Each material ticked must be one of this case and must have come in. */
function wrongTick(checked: readonly string[], { matter, case: one }: Asked): Refusal | undefined {
  for (const [index, id] of checked.entries()) {
    const wanted = matter.materials.find((material) => material.id === id);
    if (!wanted) return refusal('CASE_UNKNOWN_MATERIAL', `/checked/${index}`, { material: id });
    if (!wanted.fromForm && !handedIn(one.materials, id)) {
      return refusal('CASE_NOT_HANDED_IN', `/checked/${index}`, { material: wanted.name });
    }
  }
  return undefined;
}

/** Required materials nobody found sound; a form the system fills from the answers needs no check. */
const missing = (checked: readonly string[], { matter }: Asked): PlannedMaterial[] =>
  matter.materials.filter(
    ({ id, necessity, fromForm }) => necessity === 'required' && !fromForm && !checked.includes(id),
  );

/** What silence accepted without anybody having looked at it. */
const unexamined = (checked: readonly string[], { matter }: Asked) =>
  matter.materials
    .filter(({ id, fromForm }) => !fromForm && !checked.includes(id))
    .map(({ id, name }) => ({ id, name }));

/** The dates the acceptance paper prints; left out while they depend on an unpublished year. */
function dues(from: string, asked: Asked) {
  const { statutory, promised } = asked.matter.limits;
  const start = { date: from, minute: asked.moment.minute };
  const promisedDue = dueFrom(promised, start, asked);
  const statutoryDue = statutory && dueFrom(statutory, start, asked);
  return {
    ...(promisedDue === undefined ? {} : { promisedDue }),
    ...(statutoryDue === undefined ? {} : { statutoryDue }),
  };
}

/**
 * Accepts from today, or from the day of receipt where silence already has, whatever is still missing
 * (行政许可法 第三十二条第一款第四、五项).
 */
export const accept: Act<'accept'> = ({ checked, creditChecked }, asked) => {
  const deemedFrom = noticeOf(asked.case, asked.matter, asked).deemedAcceptedFrom;
  const problem = wrongTick(checked, asked);
  if (problem) return problem;
  const lacking = deemedFrom === undefined ? missing(checked, asked) : [];
  if (lacking.length > 0) {
    return refusal('CASE_MATERIAL_MISSING', '/checked', { materials: lacking.map(({ name }) => name).join('、') });
  }
  const committed = committedMaterials(asked);
  if (deemedFrom === undefined && committed.length > 0 && !creditChecked) {
    return refusal('CASE_COMMITMENT_CREDIT', '/creditChecked', {
      materials: committed.map(({ name }) => name).join('、'),
    });
  }
  const dated = dues(deemedFrom ?? asked.today, asked);
  const deferredDue = deferredUntil(asked.moment, dated.promisedDue, asked);
  const route = routeBy(asked.matter);
  const then = afterReview(asked.matter);
  return [
    {
      kind: 'accepted',
      payload: {
        checked,
        route,
        then,
        ...dated,
        ...(deferredDue === undefined ? {} : { deferredDue }),
        ...(committed.length === 0 ? {} : { committed }),
        ...(deemedFrom === undefined ? {} : { deemedFrom, unexamined: unexamined(checked, asked) }),
      },
    },
    ...openings(nextGroup(route.map((step) => ({ ...step, status: step.applies ? 'waiting' : 'skipped' })))),
  ];
};
