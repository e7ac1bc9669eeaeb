import { deliveryWays } from '../../schema/outcome.ts';
import { barRefusal } from '../bar.ts';
import { businessOf } from '../business.ts';
import type { CommandOf } from '../command.ts';
import { momentIn, type Context } from '../context.ts';
import type { CaseBusiness } from '../licence-record.ts';
import { lateEntryRefusal } from '../late-entry.ts';
import { noticeLimit } from '../limits.ts';
import { checkMaterials } from '../materials.ts';
import { dueFrom } from '../due-from.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { atWindow } from '../window-clerk.ts';
import type { Draft } from './act.ts';

type Submit = CommandOf<'submit'>;

export const sourceOf = ({ actor }: Context): 'web' | 'window' => (actor.kind === 'applicant' ? 'web' : 'window');

/** Why this person may not hand in an application for the matter. */
function openingRefusal(context: Context): Refusal | undefined {
  const { matter } = context;
  if (matter.handling === 'handledElsewhere' && sourceOf(context) === 'web')
    return refusal('CASE_ELSEWHERE', '', { matter: matter.version.name });
  const clerk = sourceOf(context) === 'web' || atWindow(context);
  if (clerk !== false) return clerk === true ? undefined : clerk;
  return refusal('CASE_WHO', '', { command: '提交申请', who: '申请人或者窗口受理员' });
}

function deliveryRefusal({ delivery }: Submit, { matter }: Context): Refusal | undefined {
  if (!matter.delivery.ways.includes(delivery.way)) {
    return refusal('CASE_WAY', '/delivery/way', { way: deliveryWays[delivery.way] });
  }
  if (delivery.way === 'mail' && !delivery.address?.trim()) return refusal('CASE_MAIL_ADDRESS', '/delivery/address');
  return undefined;
}

function aboutLicence({ business }: Submit, context: Context): CaseBusiness | Refusal | undefined {
  const { licence, matter, parties, calendar } = context;
  const own = licence?.matter === matter.version.id ? licence : undefined;
  const today = momentIn(context, context.now).date;
  return business && businessOf(business, own, parties[0], { ...matter, today, calendar });
}

/** Only what came in at a window can be entered after the fact. */
function lateRefusal({ lateEntry }: Submit, context: Context): Refusal | undefined {
  if (!lateEntry) return undefined;
  return sourceOf(context) === 'web'
    ? refusal('CASE_LATE_ENTRY_WEB', '/lateEntry')
    : lateEntryRefusal(lateEntry, context);
}

/**
 * Makes the case. What is handed in at a window is received in the same visit.
 * Throws RangeError without the id and number of the new case.
 */
export function submit(command: Submit, context: Context): Draft[] | Refusal {
  const { bars = [] } = context;
  const problem =
    openingRefusal(context) ??
    (command.business ? undefined : barRefusal(bars, context.matter)) ??
    checkMaterials(command.materials, context.matter, bars) ??
    deliveryRefusal(command, context) ??
    lateRefusal(command, context);
  if (problem) return problem;
  const business = aboutLicence(command, context);
  if (business && 'code' in business) return business;
  const { opening, centre, matter, actor, now } = context;
  if (!opening) throw new RangeError('a new case needs its id and number');
  const source = sourceOf(context);
  const { applicant, answers, materials, delivery, lateEntry } = command;
  const noticeDue = dueFrom(noticeLimit(context), momentIn(context, now), context);
  const due = noticeDue === undefined ? {} : { noticeDue };
  const at = source === 'window' && actor.window !== undefined ? { window: actor.window } : {};
  const body = {
    ...{ centre: centre.id, matter: matter.version, source, applicant, answers, materials, delivery },
    ...(business ? { business } : {}),
    ...(lateEntry ? { lateEntry: { ...lateEntry, receivedOn: momentIn(context, lateEntry.receivedAt).date } } : {}),
  };
  const submitted: Draft = { kind: 'submitted', payload: { ...opening, ...body, ...at, ...due } };
  return source === 'web' ? [submitted] : [submitted, { kind: 'received', payload: { materials, ...due } }];
}
