/**
 * The life of a case told a second time, as a reader of the law would: a permit with two steps of review that the
 * chief or the leader decides, all within one day. Knows nothing of the engine.
 */
export interface Told {
  stage: string;
  /** Times the applicant was told what is missing, and times telling more was consented to. */
  notices: number;
  consents: number;
  /** Steps of review passed. */
  passed: number;
  posted: boolean;
  /** A special procedure runs. */
  held: boolean;
  extended: boolean;
  /** An interested party: told, or heard as well. */
  party: string;
  /** Of a hearing: still to be asked for, asked for, arranged, or waived. */
  hearing: string;
  /** Which window has it, once one has. */
  window: string;
  /** How another unit was asked and has not answered: for its view, or to sign beside. */
  asked: string;
}

export interface Attempt {
  by: string;
  act: string;
  /** Which way the act goes, where it can go several ways. */
  way: string;
}

type Rule = (told: Told, attempt: Attempt) => Partial<Told> | undefined;
const anyOf = (by: string, ...people: string[]) => people.includes(by);
const handler = (by: string) => anyOf(by, 'applicant', 'clerk');

const official = (by: string) => anyOf(by, 'reviewer', 'surveyor', 'chief', 'deputy', 'leader');

const inReview = (stage: string) => stage === 'reviewing' || stage === 'deciding';

/** Work stands still for experts, and for a hearing that is fixed. */
const stands = ({ held, hearing }: Told) => held || hearing === 'arranged';
/** Nobody is waited for before the decision. */
const settled = ({ asked, party, hearing }: Told) =>
  asked !== 'countersign' && party !== 'told' && (hearing === '' || hearing === 'waived');

const rules: Readonly<Record<string, Rule>> = {
  preCheck: ({ stage }, { by, way }) => {
    if (stage !== 'submitted' || by !== 'clerk' || !anyOf(way, 'pass', 'return')) return undefined;
    return way === 'return' ? { stage: 'returned' } : {};
  },
  resubmit: ({ stage }, { by }) => (stage === 'returned' && handler(by) ? { stage: 'submitted' } : undefined),
  receive: ({ stage }, { by }) =>
    anyOf(stage, 'submitted', 'returned') && by === 'clerk' ? { stage: 'received', window: 'window-8' } : undefined,
  notifyOnce: ({ stage, notices, consents }, { by, way }) =>
    stage === 'received' && by === 'clerk' && notices <= consents && way === 'plain'
      ? { stage: 'supplementing', notices: notices + 1 }
      : undefined,
  consentFurther: ({ stage, notices, consents }, { by }) =>
    stage === 'received' && anyOf(by, 'supervisor', 'manager') && consents < notices
      ? { consents: consents + 1 }
      : undefined,
  supplement: ({ stage }, { by }) => (stage === 'supplementing' && handler(by) ? { stage: 'received' } : undefined),
  accept: ({ stage }, { by, way }) =>
    stage === 'received' && by === 'clerk' && way !== 'unchecked' ? { stage: 'reviewing' } : undefined,
  /** An error put right at the window leads nowhere. */
  correctOnSpot: ({ stage }, { by, way }) =>
    stage === 'received' && by === 'clerk' && way === 'plain' ? {} : undefined,
  tellNotRequired: ({ stage }, { by, way }) =>
    stage === 'received' && by === 'clerk' && way === 'plain' ? { stage: 'delivering' } : undefined,
  refuseAcceptance: ({ stage }, { by, way }) =>
    stage === 'received' && by === 'clerk' && anyOf(way, 'plain', 'barred') ? { stage: 'delivering' } : undefined,
  suspend: ({ stage, held }, { by, way }) =>
    inReview(stage) && !held && by === 'leader' && way !== 'long' ? { held: true } : undefined,
  resume: ({ stage, held }, { by, way }) =>
    inReview(stage) && held && official(by) && way !== 'empty' ? { held: false } : undefined,
  terminate: ({ stage }, { by, way }) => {
    const before = (stage === 'received' || stage === 'supplementing') && by === 'clerk';
    const after = inReview(stage) && anyOf(by, 'chief', 'leader');
    return way === 'plain' && (before || after) ? { stage: 'terminated' } : undefined;
  },
  /** Nothing is promised in this application. */
  checkCommitment: () => undefined,
  void: ({ stage }, { by }) =>
    by === 'manager' &&
    (inReview(stage) || anyOf(stage, 'submitted', 'returned', 'received', 'supplementing', 'forwarded'))
      ? { stage: 'voided' }
      : undefined,
  /** No other version is in force. */
  applyRule: () => undefined,
  /** The end of all. */
  archive: ({ stage }, { by }) =>
    anyOf(stage, 'concluded', 'withdrawn', 'terminated') && anyOf(by, 'issuer', 'manager')
      ? { stage: 'archived' }
      : undefined,
  /** Nothing is ever due within the one day. */
  lapse: () => undefined,
  remind: () => undefined,
  consult: ({ stage, asked }, { by, way }) =>
    inReview(stage) && asked === '' && official(by) ? { asked: way } : undefined,
  answerConsultation: ({ stage, asked }, { by }) =>
    inReview(stage) && asked !== '' && by === 'roads' ? { asked: '' } : undefined,
  /** To the other window, once; no other unit of the authority can do what is open. */
  transfer: ({ stage, window }, { by, way }) => {
    const windows = ['submitted', 'returned', 'received', 'supplementing', 'producing', 'delivering'];
    if (!windows.includes(stage) || !anyOf(by, 'clerk', 'manager') || way !== 'window') return undefined;
    return window === 'window-9' ? undefined : { window: 'window-9' };
  },
  /** The authority above decides, or sends back; this level may decide as well. */
  forwardUp: (told, { by }) =>
    told.stage === 'deciding' && !stands(told) && settled(told) && anyOf(by, 'chief', 'leader')
      ? { stage: 'forwarded' }
      : undefined,
  recordUpper: ({ stage }, { by, way }) => {
    if (stage !== 'forwarded' || !official(by) || way === 'unnumbered') return undefined;
    return { stage: way === 'return' ? 'deciding' : 'delivering' };
  },
  extend: ({ stage, extended }, { by, way }) =>
    inReview(stage) && !extended && by === 'leader' && way !== 'long' ? { extended: true } : undefined,
  tellInterested: ({ stage, party }, { by, way }) =>
    inReview(stage) && party === '' && official(by) && way !== 'self' ? { party: 'told' } : undefined,
  hearStatement: ({ stage, party }, { by, way }) =>
    inReview(stage) && party !== '' && official(by) && way !== 'stranger' ? { party: 'heard' } : undefined,
  tellHearing: ({ stage, hearing }, { by }) =>
    inReview(stage) && hearing === '' && official(by) ? { hearing: 'open' } : undefined,
  /** Only the applicant is told, so that one word settles it. */
  answerHearing: ({ stage, hearing }, { by, way }) => {
    const awaited = inReview(stage) && anyOf(hearing, 'open', 'asked', 'arranged');
    if (!awaited || !(handler(by) || official(by)) || way === 'stranger') return undefined;
    if (way === 'waive') return { hearing: 'waived' };
    return hearing === 'open' ? { hearing: 'asked' } : undefined;
  },
  /** Whoever has checked or visited must not preside. */
  arrangeHearing: ({ stage, hearing, passed }, { by, way }) =>
    inReview(stage) &&
    anyOf(hearing, 'asked', 'arranged') &&
    by === 'leader' &&
    (way === 'plain' || (way === 'ownChair' && passed === 0 && stage === 'reviewing'))
      ? { hearing: 'arranged' }
      : undefined,
  /** Told seven days before, so never held on the same day. */
  recordHearing: () => undefined,
  check: (told, { by, way }) => {
    const { stage, passed } = told;
    if (stands(told) || stage !== 'reviewing' || passed !== 0 || by !== 'reviewer' || way === 'return')
      return undefined;
    return way === 'fail' ? { stage: 'deciding' } : { passed: 1 };
  },
  visit: (told, { by, way }) => {
    const { stage, passed } = told;
    if (stands(told) || stage !== 'reviewing' || passed !== 1 || by !== 'surveyor' || way === 'alone') return undefined;
    return way === 'return' ? { passed: 0 } : { stage: 'deciding' };
  },
  /** To the last step that was done, which is `passed` as it was counted. */
  returnBack: (told, { by }) =>
    told.stage === 'deciding' && !stands(told) && anyOf(by, 'chief', 'leader') ? { stage: 'reviewing' } : undefined,
  decide: (told, { by, way }) => {
    const mayDecide = told.stage === 'deciding' && !stands(told) && settled(told);
    if (!mayDecide || !anyOf(by, 'chief', 'leader') || way === 'groundless') return undefined;
    return { stage: way === 'deny' ? 'delivering' : 'producing' };
  },
  giveOpinion: () => undefined,
  produce: ({ stage }, { by }) =>
    stage === 'producing' && anyOf(by, 'clerk', 'issuer') ? { stage: 'delivering' } : undefined,
  deliver: ({ stage, posted }, { by, way }) => {
    if (stage !== 'delivering' || posted || !anyOf(by, 'clerk', 'issuer') || way === 'stranger') return undefined;
    return way === 'mail' ? { posted: true } : { stage: 'concluded' };
  },
  conclude: ({ stage, posted }, { by }) =>
    stage === 'delivering' && posted && anyOf(by, 'clerk', 'issuer', 'system') ? { stage: 'concluded' } : undefined,
  withdraw: ({ stage }, { by }) =>
    handler(by) &&
    ['submitted', 'returned', 'received', 'supplementing', 'reviewing', 'deciding', 'forwarded'].includes(stage)
      ? { stage: 'withdrawn' }
      : undefined,
};

/** What becomes of the case, or undefined when the attempt has to be refused. */
export function tell(told: Told, attempt: Attempt): Told | undefined {
  const change = rules[attempt.act]?.(told, attempt);
  return change && { ...told, ...change };
}
