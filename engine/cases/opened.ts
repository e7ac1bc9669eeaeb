/** A case as it begins: with an application, or by the office of its own accord (依职权) on a licence from before. */
import type { Case } from './case.ts';
import type { EventOf } from './event.ts';

const begun = {
  ...{ preChecks: [], notices: [], consents: [], corrections: [], steps: [], procedures: [], consultations: [] },
  ...{ reminders: [], documents: [], version: 1 },
} as const;

/** Nothing was asked for here: what was granted then stands, and can be taken back or struck off. */
function byOffice({ at, on, payload }: EventOf<'officeOpened'>): Case {
  const { id, centre, number, matter, applicant, licence } = payload;
  const { issuedOn, ...result } = licence;
  return {
    ...begun,
    ...{ id, centre, number, matter, applicant, result, answers: {}, materials: [], delivery: { way: 'pickUp' } },
    ...{ source: 'window', byOffice: true, stage: 'concluded', outcome: 'granted', licence: id },
    ...{ submittedAt: at, submittedOn: on, decidedOn: issuedOn, concludedOn: on, updatedAt: at },
  };
}

function byApplication({ at, on, payload }: EventOf<'submitted'>): Case {
  const { id, centre, number, matter, source, window, applicant, answers, materials, delivery } = payload;
  const { business, lateEntry } = payload;
  return {
    ...begun,
    ...{ id, centre, number, matter, source, applicant, answers, materials, delivery },
    ...(window === undefined ? {} : { window }),
    ...(business === undefined ? {} : { business }),
    ...(lateEntry ? { lateEntry } : {}),
    ...{ stage: 'submitted', submittedAt: at, submittedOn: on, updatedAt: at },
  };
}

export const opened: { submitted: typeof byApplication; officeOpened: typeof byOffice } = {
  submitted: byApplication,
  officeOpened: byOffice,
};
export type Opening = keyof typeof opened;
