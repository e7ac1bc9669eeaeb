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

const inReview = (stage: string) => stage === 'reviewing' || stage === 'deciding';

const rules: Readonly<Record<string, Rule>> = {
  preCheck: ({ stage }, { by, way }) => {
    if (stage !== 'submitted' || by !== 'clerk' || !anyOf(way, 'pass', 'return')) return undefined;
    return way === 'return' ? { stage: 'returned' } : {};
  },
  resubmit: ({ stage }, { by }) => (stage === 'returned' && handler(by) ? { stage: 'submitted' } : undefined),
  receive: ({ stage }, { by }) =>
    anyOf(stage, 'submitted', 'returned') && by === 'clerk' ? { stage: 'received' } : undefined,
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
    inReview(stage) && held && anyOf(by, 'reviewer', 'surveyor', 'chief', 'deputy', 'leader') && way !== 'empty'
      ? { held: false }
      : undefined,
  terminate: ({ stage }, { by, way }) => {
    const before = (stage === 'received' || stage === 'supplementing') && by === 'clerk';
    const after = inReview(stage) && anyOf(by, 'chief', 'leader');
    return way === 'plain' && (before || after) ? { stage: 'terminated' } : undefined;
  },
  /** Nothing is promised in this application. */
  checkCommitment: () => undefined,
  void: ({ stage }, { by }) =>
    by === 'manager' && (inReview(stage) || anyOf(stage, 'submitted', 'returned', 'received', 'supplementing'))
      ? { stage: 'voided' }
      : undefined,
  /** Nothing is ever due within the one day. */
  lapse: () => undefined,
  recount: () => undefined,
  urge: ({ stage }, { by }) =>
    anyOf(by, 'supervisor', 'manager') &&
    (inReview(stage) || anyOf(stage, 'submitted', 'received', 'producing', 'delivering'))
      ? {}
      : undefined,
  remind: () => undefined,
  consult: ({ stage, asked }, { by, way }) =>
    inReview(stage) && asked === '' && anyOf(by, 'reviewer', 'surveyor', 'chief', 'deputy', 'leader')
      ? { asked: way }
      : undefined,
  answerConsultation: ({ stage, asked }, { by }) =>
    inReview(stage) && asked !== '' && by === 'roads' ? { asked: '' } : undefined,
  extend: ({ stage, extended }, { by, way }) =>
    inReview(stage) && !extended && by === 'leader' && way !== 'long' ? { extended: true } : undefined,
  check: ({ stage, passed, held }, { by, way }) => {
    if (held || stage !== 'reviewing' || passed !== 0 || by !== 'reviewer' || way === 'return') return undefined;
    return way === 'fail' ? { stage: 'deciding' } : { passed: 1 };
  },
  visit: ({ stage, passed, held }, { by, way }) => {
    if (held || stage !== 'reviewing' || passed !== 1 || by !== 'surveyor' || way === 'alone') return undefined;
    return way === 'return' ? { passed: 0 } : { stage: 'deciding' };
  },
  /** To the last step that was done, which is `passed` as it was counted. */
  returnBack: ({ stage, held }, { by }) =>
    stage === 'deciding' && !held && anyOf(by, 'chief', 'leader') ? { stage: 'reviewing' } : undefined,
  decide: ({ stage, held, asked }, { by, way }) => {
    if (
      held ||
      asked === 'countersign' ||
      stage !== 'deciding' ||
      !anyOf(by, 'chief', 'leader') ||
      way === 'groundless'
    )
      return undefined;
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
    handler(by) && ['submitted', 'returned', 'received', 'supplementing', 'reviewing', 'deciding'].includes(stage)
      ? { stage: 'withdrawn' }
      : undefined,
};

/** What becomes of the case, or undefined when the attempt has to be refused. */
export function tell(told: Told, attempt: Attempt): Told | undefined {
  const change = rules[attempt.act]?.(told, attempt);
  return change && { ...told, ...change };
}
