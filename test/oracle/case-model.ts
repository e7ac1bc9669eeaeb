/**
 * The life of a case told a second time, as a reader of the law would: a permit with two steps of review that the
 * chief, the chief's deputy or the leader decides, all within one day. Knows nothing of the engine.
 */
export interface Told {
  stage: string;
  /** Times the applicant was told what is missing, and times telling more was consented to. */
  notices: number;
  consents: number;
  /** Who did the two steps of review; a step that is to be done again has nobody. */
  checkedBy: string;
  visitedBy: string;
  posted: boolean;
  /** A special procedure runs. */
  held: boolean;
  extended: boolean;
  /** How another unit was asked and has not answered: for its view, or to sign beside. */
  asked: string;
  /** An interested party: told, or heard as well. */
  party: string;
  /** Of a hearing: still to be asked for, asked for, arranged, or waived. */
  hearing: string;
  /** Which window has it, once one has. */
  window: string;
  /** A paper is promised instead of handed in. */
  promised: boolean;
  /** A promise was relied on and is still to be checked. */
  toCheck: boolean;
  /** Whoever keeps out of the case. */
  keptOut: readonly string[];
  /** Posts whose grant is in force. */
  granted: readonly string[];
}

export interface Attempt {
  by: string;
  act: string;
  /** Which way the act goes, where it can go several ways. */
  way: string;
}

/** @param promised a paper is promised instead of handed in */
export const submitted = (promised: boolean): Told => ({
  stage: 'submitted',
  notices: 0,
  consents: 0,
  checkedBy: '',
  visitedBy: '',
  posted: false,
  held: false,
  extended: false,
  asked: '',
  party: '',
  hearing: '',
  window: '',
  promised,
  toCheck: false,
  keptOut: [],
  granted: ['chief', 'deputy'],
});

/** Two go to look, neither of whom keeps out: the surveyor with the reviewer, or two others. */
const mayGo = ({ keptOut }: Told, way: string): boolean =>
  way !== 'alone' &&
  !keptOut.some((one) => (way === 'others' ? ['deputy', 'leader'] : ['surveyor', 'reviewer']).includes(one));

type Rule = (told: Told, attempt: Attempt) => Partial<Told> | undefined;
const anyOf = (by: string, ...people: string[]) => people.includes(by);
const handler = (by: string) => anyOf(by, 'applicant', 'clerk');
const officials = ['clerk', 'issuer', 'reviewer', 'surveyor', 'chief', 'deputy', 'leader', 'roads'];

const beforeAcceptance = (stage: string) => anyOf(stage, 'submitted', 'returned', 'received', 'supplementing');
const inReview = (stage: string) => stage === 'reviewing' || stage === 'deciding';
const inSubstance = (by: string) => anyOf(by, 'reviewer', 'surveyor', 'chief', 'deputy', 'leader');

/** Whoever does a step of review, or the leader once they keep out. */
const does = ({ keptOut }: Told, by: string, whose: string): boolean =>
  by === (keptOut.includes(whose) ? 'leader' : whose);

/** The deputy when the chief cannot; the leader by office, unless the leader has reviewed. */
function signs({ granted, keptOut, checkedBy, visitedBy }: Told, by: string): boolean {
  const chief = granted.includes('chief') && !keptOut.includes('chief');
  if (by === 'chief') return chief;
  if (by === 'deputy') return granted.includes('deputy') && !chief;
  return by === 'leader' && checkedBy !== 'leader' && visitedBy !== 'leader';
}

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
  /** After acceptance only papers that were promised can still come in. */
  supplement: ({ stage, promised }, { by, way }) => {
    if (!handler(by)) return undefined;
    const kept = { promised: promised && way !== 'paper' };
    if (stage === 'supplementing') return { ...kept, stage: 'received' };
    return inReview(stage) && promised ? kept : undefined;
  },
  accept: ({ stage, promised }, { by, way }) => {
    const looked = way === 'credited' || (way === 'plain' && !promised);
    return stage === 'received' && by === 'clerk' && looked ? { stage: 'reviewing' } : undefined;
  },
  /** An error put right at the window leads nowhere. */
  correctOnSpot: ({ stage }, { by, way }) =>
    stage === 'received' && by === 'clerk' && way === 'plain' ? {} : undefined,
  tellNotRequired: ({ stage }, { by, way }) =>
    stage === 'received' && by === 'clerk' && way === 'plain' ? { stage: 'delivering' } : undefined,
  refuseAcceptance: ({ stage }, { by, way }) =>
    stage === 'received' && by === 'clerk' && anyOf(way, 'plain', 'barred') ? { stage: 'delivering' } : undefined,
  suspend: ({ stage, held }, { by, way }) =>
    inReview(stage) && !held && by === 'leader' && way === 'plain' ? { held: true } : undefined,
  resume: ({ stage, held }, { by, way }) =>
    inReview(stage) && held && inSubstance(by) && way === 'plain' ? { held: false } : undefined,
  terminate: (told, { by, way }) => {
    const { stage, promised } = told;
    const before = (stage === 'received' || stage === 'supplementing') && by === 'clerk';
    const after = inReview(stage) && (by === 'leader' || signs(told, by));
    const grounded = way === 'plain' || (way === 'uncommitted' && promised);
    return grounded && (before || after) ? { stage: 'terminated' } : undefined;
  },
  /** Closed by what it finds, unless something is to be put right first. */
  checkCommitment: (told, { by, way }) => {
    const { stage, toCheck } = told;
    const granted = anyOf(stage, 'producing', 'delivering', 'concluded') && toCheck && mayGo(told, way);
    if (!granted || !anyOf(by, 'reviewer', 'surveyor', 'leader') || way === 'endless') return undefined;
    return { toCheck: way === 'rectify' };
  },
  void: ({ stage }, { by }) =>
    by === 'manager' && (inReview(stage) || beforeAcceptance(stage) || stage === 'forwarded')
      ? { stage: 'voided' }
      : undefined,
  /** No other version is in force. */
  applyRule: () => undefined,
  moveVersion: () => undefined,
  /** The end of all, once nothing is left to check. */
  archive: ({ stage, toCheck }, { by }) =>
    anyOf(stage, 'concluded', 'withdrawn', 'terminated') && !toCheck && anyOf(by, 'issuer', 'manager')
      ? { stage: 'archived' }
      : undefined,
  /** Nothing is ever due within the one day. */
  lapse: () => undefined,
  recount: () => undefined,
  urge: ({ stage }, { by }) =>
    anyOf(by, 'supervisor', 'manager') &&
    (inReview(stage) || anyOf(stage, 'submitted', 'received', 'forwarded', 'producing', 'delivering'))
      ? {}
      : undefined,
  remind: () => undefined,
  consult: ({ stage, asked }, { by, way }) =>
    inReview(stage) && asked === '' && inSubstance(by) ? { asked: way } : undefined,
  answerConsultation: ({ stage, asked }, { by }) =>
    inReview(stage) && asked !== '' && by === 'roads' ? { asked: '' } : undefined,
  /** To the other window, once; no other unit of the authority can do what is open. */
  transfer: ({ stage, window }, { by, way }) => {
    const atWindow = beforeAcceptance(stage) || anyOf(stage, 'producing', 'delivering');
    if (!atWindow || !anyOf(by, 'clerk', 'manager') || way !== 'window') return undefined;
    return window === 'window-9' ? undefined : { window: 'window-9' };
  },
  /** The authority above decides, or sends back; this level may decide as well. */
  forwardUp: (told, { by }) =>
    told.stage === 'deciding' && !stands(told) && settled(told) && signs(told, by) ? { stage: 'forwarded' } : undefined,
  recordUpper: ({ stage, promised }, { by, way }) => {
    if (stage !== 'forwarded' || !inSubstance(by) || way === 'unnumbered') return undefined;
    if (way === 'return') return { stage: 'deciding' };
    return { stage: 'delivering', toCheck: way === 'grant' && promised };
  },
  tellInterested: ({ stage, party }, { by, way }) =>
    inReview(stage) && party === '' && inSubstance(by) && way !== 'self' ? { party: 'told' } : undefined,
  hearStatement: ({ stage, party }, { by, way }) =>
    inReview(stage) && party !== '' && inSubstance(by) && way !== 'stranger' ? { party: 'heard' } : undefined,
  tellHearing: ({ stage, hearing }, { by }) =>
    inReview(stage) && hearing === '' && inSubstance(by) ? { hearing: 'open' } : undefined,
  /** Only the applicant is told, so that one word settles it; the days to think better of it are not over. */
  answerHearing: ({ stage, hearing }, { by, way }) => {
    const awaited = inReview(stage) && hearing !== '';
    if (!awaited || !(handler(by) || inSubstance(by)) || way === 'stranger') return undefined;
    if (way === 'waive') return hearing === 'waived' ? undefined : { hearing: 'waived' };
    return anyOf(hearing, 'open', 'waived') ? { hearing: 'asked' } : undefined;
  },
  /** Whoever has checked must not preside. */
  /** Whoever is to preside must not keep out. */
  arrangeHearing: ({ stage, hearing, checkedBy, keptOut }, { by, way }) => {
    const wanted = inReview(stage) && anyOf(hearing, 'asked', 'arranged') && by === 'leader';
    if (!wanted || keptOut.includes(way === 'ownChair' ? 'reviewer' : 'roads')) return undefined;
    if (way === 'soon' || (way === 'ownChair' && checkedBy === 'reviewer')) return undefined;
    return { hearing: 'arranged' };
  },
  /** Told seven days before, so never held on the same day. */
  recordHearing: () => undefined,
  extend: ({ stage, extended }, { by, way }) =>
    inReview(stage) && !extended && by === 'leader' && way !== 'long' ? { extended: true } : undefined,
  check: (told, { by, way }) => {
    const { stage, checkedBy } = told;
    if (stands(told) || stage !== 'reviewing' || checkedBy !== '' || way === 'return') return undefined;
    if (!does(told, by, 'reviewer')) return undefined;
    return way === 'fail' ? { checkedBy: by, stage: 'deciding' } : { checkedBy: by };
  },
  visit: (told, { by, way }) => {
    const { stage, checkedBy } = told;
    if (stands(told) || stage !== 'reviewing' || checkedBy === '' || !mayGo(told, way)) return undefined;
    if (!does(told, by, 'surveyor')) return undefined;
    return way === 'return' ? { checkedBy: '' } : { visitedBy: by, stage: 'deciding' };
  },
  /** To the last step that was done. */
  returnBack: (told, { by }) => {
    if (told.stage !== 'deciding' || stands(told) || !signs(told, by)) return undefined;
    return { stage: 'reviewing', ...(told.visitedBy === '' ? { checkedBy: '' } : { visitedBy: '' }) };
  },
  decide: (told, { by, way }) => {
    const { stage, promised } = told;
    const open = stands(told) || !settled(told) || way === 'groundless';
    if (stage !== 'deciding' || open || !signs(told, by)) return undefined;
    return way === 'deny' ? { stage: 'delivering' } : { stage: 'producing', toCheck: promised };
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
    handler(by) && (beforeAcceptance(stage) || inReview(stage) || stage === 'forwarded')
      ? { stage: 'withdrawn' }
      : undefined,
  /** As long as there is something left to keep out of. */
  recuse: ({ stage, keptOut }, { by }) => {
    const open = beforeAcceptance(stage) || inReview(stage) || anyOf(stage, 'forwarded', 'producing', 'delivering');
    return open && officials.includes(by) ? { keptOut: [...keptOut, by] } : undefined;
  },
};

/** What becomes of the case, or undefined when the attempt has to be refused. */
export function tell(told: Told, attempt: Attempt): Told | undefined {
  if (told.keptOut.includes(attempt.by)) return undefined;
  const change = rules[attempt.act]?.(told, attempt);
  return change && { ...told, ...change };
}
