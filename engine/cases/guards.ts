/** What must hold of a case before an act, whatever the command says. */
import type { Asked } from './context.ts';
import { noticeOf } from './notice.ts';
import { owedMaterials } from './materials.ts';
import { refusal, type Refusal } from './refusal.ts';

const guardTable = {
  /** Silence past the five days has accepted: nothing may be asked or refused any more. */
  notDeemed: (asked) => {
    const day = noticeOf(asked.case, asked.matter, asked).deemedAcceptedFrom;
    return day === undefined ? undefined : refusal('CASE_DEEMED_ACCEPTED', '', { day });
  },
  notNotified: (asked) => (asked.case.notices.length === 0 ? undefined : refusal('CASE_ALREADY_NOTIFIED', '')),
  owesMaterial: (asked) => (owedMaterials(asked).length > 0 ? undefined : refusal('CASE_NOTHING_OWED', '')),
  /** Accepted with materials to follow: the result waits for them. */
  complete: (asked) => {
    const owed = owedMaterials(asked);
    if (owed.length === 0) return undefined;
    return refusal('CASE_MATERIALS_OWED', '', { materials: owed.map(({ name }) => name).join('、') });
  },
  notSent: (asked) => (asked.case.handedOut ? refusal('CASE_ALREADY_SENT', '') : undefined),
  sent: (asked) => (asked.case.handedOut ? undefined : refusal('CASE_NOT_DELIVERED', '')),
} satisfies Record<string, (asked: Asked) => Refusal | undefined>;

export type Guard = keyof typeof guardTable;
export const guards: Readonly<Record<Guard, (asked: Asked) => Refusal | undefined>> = guardTable;
