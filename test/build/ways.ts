/** Every act on a case with the ways it can go, as commands for the office of `case.ts`; some of them must be refused. */
import type { Command } from '../../engine/cases/command.ts';
import { people, without, type Person } from './case.ts';
import { commands, denial, preReturn, visit } from './commands.ts';
import type { Attempt } from '../oracle/case-model.ts';

const { review, checkCommitment } = commands;
const paper = { originals: 1, copies: 0, way: 'paper', files: [] as string[] } as const;

const ways: Readonly<Record<string, Readonly<Record<string, Command>>>> = {
  preCheck: {
    pass: commands.preCheck,
    return: preReturn,
    both: { ...preReturn, outcome: 'pass' },
    partly: { ...preReturn, sound: [] },
  },
  resubmit: { plain: commands.resubmit },
  receive: { plain: commands.receive },
  notifyOnce: {
    plain: commands.notifyOnce,
    empty: { kind: 'notifyOnce', defects: [], sound: [] },
    unmarked: { ...commands.notifyOnce, sound: [] },
  },
  consentFurther: { plain: commands.consentFurther },
  supplement: {
    plain: commands.supplement,
    paper: { kind: 'supplement', materials: [{ id: 'consent', ...paper }] },
  },
  accept: {
    plain: commands.accept,
    credited: { ...commands.accept, creditChecked: true },
    unchecked: { kind: 'accept', checked: [] },
  },
  refuseAcceptance: {
    plain: commands.refuseAcceptance,
    groundless: { ...commands.refuseAcceptance, grounds: [] },
    nowhere: without(commands.refuseAcceptance, 'whereTo'),
    barred: { ...without(commands.refuseAcceptance, 'whereTo'), cause: 'conditions' },
  },
  correctOnSpot: {
    plain: commands.correctOnSpot,
    unconfirmed: { ...commands.correctOnSpot, confirmed: false },
    idle: { kind: 'correctOnSpot', papers: [], confirmed: true },
  },
  tellNotRequired: { plain: commands.tellNotRequired, groundless: { ...commands.tellNotRequired, grounds: [] } },
  check: { pass: review, fail: { ...review, outcome: 'fail' }, return: { ...review, outcome: 'return' } },
  visit: {
    pass: visit,
    fail: { ...visit, outcome: 'fail' },
    return: { ...visit, outcome: 'return' },
    alone: { ...visit, people: ['surveyor'] },
    others: { ...visit, people: ['deputy', 'leader'] },
  },
  suspend: {
    plain: commands.suspend,
    long: { ...commands.suspend, expected: 11 },
    hearing: { ...commands.suspend, procedure: 'hearing' },
    look: { ...commands.suspend, procedure: 'look' },
  },
  resume: {
    plain: commands.resume,
    empty: { kind: 'resume', procedure: 'experts' },
    hearing: { ...commands.resume, procedure: 'hearing' },
    look: { ...commands.resume, procedure: 'look' },
  },
  consult: { plain: commands.consult, countersign: { ...commands.consult, countersign: true } },
  answerConsultation: { plain: commands.answerConsultation },
  extend: { plain: commands.extend, long: { ...commands.extend, days: 11 } },
  giveOpinion: { plain: commands.giveOpinion },
  returnBack: { plain: commands.returnBack },
  decide: { grant: commands.decide, deny: denial, groundless: { ...denial, grounds: [] } },
  produce: { plain: commands.produce },
  deliver: {
    plain: commands.deliver,
    mail: { ...commands.deliver, way: 'mail', trackingNumber: 'EX12345678' },
    stranger: { ...commands.deliver, identityChecked: false },
  },
  conclude: { plain: commands.conclude },
  checkCommitment: {
    kept: checkCommitment,
    rectify: { ...checkCommitment, outcome: 'rectify', rectifyDays: 5 },
    endless: { ...checkCommitment, outcome: 'rectify' },
    revoke: { ...checkCommitment, outcome: 'revoke' },
    alone: { ...checkCommitment, people: ['surveyor'] },
    others: { ...checkCommitment, people: ['deputy', 'leader'] },
  },
  terminate: {
    plain: commands.terminate,
    early: { ...commands.terminate, ground: 'deferredUnmet' },
    uncommitted: { ...commands.terminate, ground: 'falseCommitment' },
  },
  void: { plain: commands.void },
  lapse: { plain: commands.lapse },
  tellInterested: { plain: commands.tellInterested, self: { ...commands.tellInterested, name: '张三' } },
  hearStatement: { plain: commands.hearStatement, stranger: { ...commands.hearStatement, name: '王五' } },
  tellHearing: { plain: { ...commands.tellHearing, persons: [] } },
  answerHearing: {
    ask: commands.answerHearing,
    waive: { ...commands.answerHearing, outcome: 'waive' },
    stranger: { ...commands.answerHearing, who: '王五' },
  },
  arrangeHearing: {
    plain: commands.arrangeHearing,
    soon: { ...commands.arrangeHearing, on: '2025-09-16' },
    ownChair: { ...commands.arrangeHearing, chair: 'reviewer' },
  },
  recordHearing: { plain: commands.recordHearing },
  transfer: {
    window: commands.transfer,
    nowhere: { ...commands.transfer, place: 'window-1' },
    unit: { ...commands.transfer, to: 'unit', place: 'transport' },
  },
  forwardUp: { plain: commands.forwardUp },
  recordUpper: {
    grant: commands.recordUpper,
    deny: { ...commands.recordUpper, outcome: 'deny', grounds: denial.grounds },
    return: { ...without(commands.recordUpper, 'number'), outcome: 'return' },
    unnumbered: without(commands.recordUpper, 'number'),
  },
  applyRule: { plain: commands.applyRule },
  archive: { plain: commands.archive },
  urge: { plain: commands.urge },
  recount: { plain: commands.recount },
  moveVersion: { plain: commands.moveVersion },
  remind: { plain: commands.remind },
  recuse: { plain: commands.recuse },
  withdraw: { plain: commands.withdraw },
};

export const acts: readonly string[] = Object.keys(ways);
/** Every act in every way by everybody. */
export const attempts: readonly Attempt[] = Object.entries(ways).flatMap(([act, kinds]) =>
  Object.keys(kinds).flatMap((way) => Object.keys(people).map((by) => ({ by, act, way }))),
);

export const commandOf = ({ act, way }: Attempt): Command => {
  const command = ways[act]?.[way];
  if (!command) throw new Error(`no act goes so: ${act} ${way}`);
  return command;
};
export const personOf = ({ by }: Attempt): Person => by as Person;

/** What a case waits for on its way to the end, apart from all that may be done beside it. */
export const road: ReadonlySet<string> = new Set([
  ...['resubmit', 'receive', 'supplement', 'accept', 'check', 'visit', 'decide', 'produce', 'deliver', 'conclude'],
  ...['resume', 'answerConsultation', 'hearStatement', 'answerHearing', 'arrangeHearing', 'recordHearing'],
  ...['recordUpper', 'checkCommitment', 'archive'],
]);
