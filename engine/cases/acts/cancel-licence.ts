import { licenceStateOn } from '../../licences/licence-state.ts';
import type { Licence } from '../../licences/licence.ts';
import { announcedUntil } from '../announcement.ts';
import type { CommandOf } from '../command.ts';
import type { Asked } from '../context.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Act } from './act.ts';
import { basisRefusal } from './own-basis.ts';

type Cancel = CommandOf<'cancelLicence'>;
type Ground = Cancel['ground'];

const heldBy =
  (kind: Licence['holder']['kind'], who: string) =>
  ({ holder }: Licence): Refusal | undefined =>
    holder.kind === kind ? undefined : refusal('CASE_CANCEL_HOLDER', '/ground', { who });

/** What a ground needs to be true; what else is true is for the evidence to show. */
const needs: Readonly<Partial<Record<Ground, (licence: Licence, today: string) => Refusal | undefined>>> = {
  expired: ({ name, validTo }, today) => {
    if (validTo === undefined) return refusal('CASE_CANCEL_ENDLESS', '/ground', { name });
    return validTo < today ? undefined : refusal('CASE_CANCEL_UNEXPIRED', '/ground', { name, until: validTo });
  },
  incapable: heldBy('person', '公民'),
  dissolved: heldBy('organisation', '法人或者其他组织'),
};

/** A licence that was revoked is struck off for that alone; one that was cancelled is so already. */
function stateRefusal(ground: Ground, licence: Licence, today: string): Refusal | undefined {
  const { name, endedOn: day = '' } = licence;
  const state = licenceStateOn(licence, today);
  if (state === 'cancelled') return refusal('CASE_CANCELLED', '', { name, day });
  return state === 'revoked' && ground !== 'withdrawn'
    ? refusal('CASE_CANCEL_REVOKED', '/ground', { name, day })
    : undefined;
}

/** The holder was told, or the announcement has run its days. */
function noticeRefusal({ notice, noticeOn }: Cancel, asked: Asked): Refusal | undefined {
  if (noticeOn > asked.today) return refusal('CASE_CANCEL_NOTICE', '/noticeOn');
  const until = announcedUntil(noticeOn, asked);
  return notice === 'announced' && asked.today <= until ? refusal('CASE_ANNOUNCED', '/noticeOn', { until }) : undefined;
}

/**
 * Strikes a licence off the register though nobody asked (依职权注销, 行政许可法 第七十条): on a ground of the law, with the
 * evidence for it, after its holder was told or the announcement is over.
 */
export const cancelLicence: Act<'cancelLicence'> = (command, asked) => {
  const { ground, evidence, reason, notice, noticeOn } = command;
  const { licence, today } = asked;
  if (!licence) return refusal('CASE_NOT_LICENSED', '');
  const problem =
    stateRefusal(ground, licence, today) ??
    needs[ground]?.(licence, today) ??
    basisRefusal(reason, asked.matter) ??
    noticeRefusal(command, asked);
  if (problem) return problem;
  const { name, number, validFrom, validTo } = licence;
  const struck = {
    ...{ name, number },
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
  return [{ kind: 'licenceCancelled', payload: { ground, evidence, reason, notice, noticeOn, licence: struck } }];
};
