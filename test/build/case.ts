/** An office for tests: one matter of one county, the people who work on it, and cases brought as far as a test needs. */
import { apply } from '../../engine/cases/apply.ts';
import type { Holder } from '../../engine/authority/holder.ts';
import type { Actor, Case } from '../../engine/cases/case.ts';
import type { Command } from '../../engine/cases/command.ts';
import type { Context, Reserved } from '../../engine/cases/context.ts';
import { decide } from '../../engine/cases/decide.ts';
import type { CaseEvent } from '../../engine/cases/event.ts';
import type { MatterPlan, PlannedProcedure, PlannedStep } from '../../engine/cases/plan.ts';
import type { Stage } from '../../engine/cases/stage.ts';
import type { Grant, Post, ServiceWindow } from '../../engine/schema/organisation.ts';
import { aCentre } from './a-centre.ts';
import { jianghua } from './calendars.ts';
import { commands, preReturn, visit } from './commands.ts';

export { aCentre };

export const aStep = (step: Partial<PlannedStep> & { id: string }): PlannedStep => ({
  title: '材料审查',
  postKind: 'reviewer',
  unit: 'urban-management',
  limit: { amount: 2, unit: 'workingDay' },
  outcomes: ['pass', 'fail', 'return'],
  applies: true,
  ...step,
});

export const aProcedure = (procedure: Partial<PlannedProcedure> = {}): PlannedProcedure => ({
  id: 'experts',
  kind: 'expertReview',
  name: '专家评审',
  stopsStatutory: true,
  stopsPromised: true,
  maximum: { amount: 10, unit: 'workingDay' },
  approver: 'leader',
  unit: 'urban-management',
  writtenNotice: true,
  resultRequired: true,
  ...procedure,
});

/** A promised permit of two steps that the chief decides. */
export const aPlan = (plan: Partial<MatterPlan> = {}): MatterPlan => ({
  version: {
    id: 'outdoor-advertising',
    version: 3,
    hash: 'f'.repeat(64),
    name: '户外广告设置',
    department: 'urban-management',
  },
  type: '01',
  handling: 'promised',
  decidingUnit: 'urban-management',
  fields: [{ id: 'address', title: '设置地点' }],
  materials: [
    { id: 'form', name: '申请表', necessity: 'required', originals: 1, copies: 0, fromForm: true },
    { id: 'design', name: '效果图', necessity: 'required', originals: 1, copies: 0 },
    { id: 'consent', name: '产权人同意书', necessity: 'optional', originals: 1, copies: 0, replacedByCommitment: true },
  ],
  limits: { statutory: { amount: 20, unit: 'workingDay' }, promised: { amount: 10, unit: 'workingDay' } },
  steps: [aStep({ id: 'check' }), aStep({ id: 'visit', title: '现场踏勘', postKind: 'technicalReviewer', people: 2 })],
  procedures: [],
  decision: { mode: 'chief', limit: { amount: 1, unit: 'workingDay' } },
  results: [{ id: 'permit', kind: 'approval', name: '户外广告设置许可', validity: { amount: 2, unit: 'year' } }],
  concernsSafety: false,
  businesses: [],
  delivery: { limit: { amount: 10, unit: 'workingDay' }, ways: ['pickUp', 'mail'] },
  documents: {},
  ...plan,
});

const post = (id: string, kind: Post['kind'], unit = 'urban-management', rank?: 'A' | 'B'): Post => ({
  id,
  kind,
  unit,
  title: id,
  ...(rank === undefined ? {} : { rank }),
});

export const posts: readonly Post[] = [
  post('clerk', 'clerk', 'centre'),
  post('issuer', 'issuer', 'centre'),
  post('reviewer', 'reviewer'),
  post('surveyor', 'technicalReviewer'),
  post('chief', 'chief', undefined, 'A'),
  post('deputy', 'chief', undefined, 'B'),
  post('leader', 'leader'),
  post('supervisor', 'supervisor', 'centre'),
  post('roads', 'sectionHead', 'transport'),
  post('station', 'reviewer', 'signs-station'),
];

export const aGrant = (grant: Partial<Grant> = {}): Grant => ({
  id: 'grant-1',
  number: '江城管委〔2025〕1号',
  unit: 'urban-management',
  post: 'chief',
  matters: ['outdoor-advertising'],
  powers: ['decide', 'preliminary', 'seal'],
  from: '2025-01-01',
  to: '2026-12-31',
  ...grant,
});

export const aWindow = (window: Partial<ServiceWindow> = {}): ServiceWindow => ({
  id: 'window-8',
  number: '8',
  name: '综合窗口',
  kind: 'general',
  zone: 'zone-a',
  units: ['urban-management'],
  matters: ['outdoor-advertising'],
  ...window,
});

const member = (id: string, kind: Post['kind'], more: Partial<Actor> = {}): Actor => ({
  kind: 'staff',
  id,
  name: id,
  post: id,
  postKind: kind,
  unit: 'urban-management',
  employment: 'established',
  ...more,
});

export const people = {
  applicant: { kind: 'applicant', id: 'applicant', name: '张三' },
  clerk: member('clerk', 'clerk', { unit: 'centre', window: 'window-8', employment: 'contracted' }),
  issuer: member('issuer', 'issuer', { unit: 'centre', window: 'window-8' }),
  reviewer: member('reviewer', 'reviewer'),
  surveyor: member('surveyor', 'technicalReviewer'),
  chief: member('chief', 'chief'),
  deputy: member('deputy', 'chief'),
  leader: member('leader', 'leader'),
  supervisor: member('supervisor', 'supervisor', { unit: 'centre' }),
  roads: member('roads', 'sectionHead', { unit: 'transport' }),
  manager: member('manager', 'centreManager', { unit: 'centre' }),
  system: { kind: 'system', id: 'system', name: '系统' },
} as const satisfies Record<string, Actor>;
export type Person = keyof typeof people;

/** The same people as the registers know them; account and post have one name here. */
export const staff: readonly Holder[] = Object.values<Actor>(people).flatMap(({ kind, id, post }) =>
  kind === 'staff' && post !== undefined ? [{ id, name: id, displayName: id, posts: [post], ties: [] }] : [],
);

/** The value as if the property had never been given. */
export function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const copy = { ...value };
  Reflect.deleteProperty(copy, key);
  return copy;
}

export type Office = Omit<Context, 'actor' | 'reserved'>;

/** Monday morning, 8 September 2025. */
export const monday = '2025-09-08T01:00:00.000Z';

export const anOffice = (office: Partial<Office> = {}): Office => ({
  now: monday,
  centre: aCentre(),
  calendar: jianghua(),
  matter: aPlan(),
  posts,
  grants: [aGrant()],
  seals: [],
  staff,
  seatings: [],
  parties: [],
  windows: [aWindow(), aWindow({ id: 'window-9', number: '9', name: '城管窗口' })],
  units: [
    { id: 'urban-management', name: '城市管理局' },
    { id: 'transport', name: '交通运输局' },
    { id: 'signs-station', name: '广告管理所', parent: 'urban-management' },
  ],
  opening: { id: 'case-1', number: '4311292025090800001' },
  digest: (words) => `digest of ${words}`,
  file: [{ part: 'log', title: '办理记录', count: 9, digest: 'a'.repeat(64) }],
  ...office,
});

export { commands, denial, preReturn, visit } from './commands.ts';

export interface Move {
  by: Actor;
  command: Command;
  now?: string;
  reserved?: Reserved;
}

export const move = (by: Person, command: Command, more: Omit<Move, 'by' | 'command'> = {}): Move => ({
  by: people[by],
  command,
  ...more,
});

const contextOf = (office: Office, { by, now = office.now, reserved }: Omit<Move, 'command'>): Context => ({
  ...office,
  now,
  actor: by,
  ...(reserved ? { reserved } : {}),
});

/** What the office answers to one move. */
export const answer = (one: Case | undefined, office: Office, { command, ...rest }: Move) =>
  decide(one, command, contextOf(office, rest));

/** Code of the refusal, or undefined when the move goes through. */
export function refusalCode(one: Case | undefined, office: Office, next: Move): string | undefined {
  const answered = answer(one, office, next);
  return answered.ok ? undefined : answered.problem.code;
}

/** Plays the moves one after another; a move that is refused fails the test. */
export function play(office: Office, moves: readonly Move[], from?: Case): { one: Case; events: CaseEvent[] } {
  let one = from;
  const events: CaseEvent[] = [];
  for (const next of moves) {
    const answered = answer(one, office, next);
    if (!answered.ok) throw new Error(`${next.command.kind}: ${answered.problem.code} ${answered.problem.words}`);
    one = answered.events.reduce<Case | undefined>(apply, one);
    events.push(...answered.events);
  }
  if (!one) throw new Error('no moves, no case');
  return { one, events };
}

const toSupplement = [move('applicant', commands.submit), move('clerk', commands.receive)];
const toReview = [...toSupplement, move('clerk', commands.accept)];
const toDecision = [...toReview, move('reviewer', commands.review), move('surveyor', visit)];
const toProduction = [...toDecision, move('chief', commands.decide)];
const toAbove = [...toDecision, move('chief', commands.forwardUp)];
const toDelivery = [...toProduction, move('issuer', commands.produce)];

/** The shortest way to each stage through the whole office. `opining`, `forwarded` and `elsewhere` need a plan of their own. */
export const wayTo: Readonly<Record<Stage, readonly Move[]>> = {
  submitted: [move('applicant', commands.submit)],
  returned: [move('applicant', commands.submit), move('clerk', preReturn)],
  received: toSupplement,
  supplementing: [...toSupplement, move('clerk', commands.notifyOnce)],
  reviewing: toReview,
  opining: toDecision,
  deciding: toDecision,
  forwarded: toAbove,
  elsewhere: [move('clerk', commands.submit), move('clerk', commands.acceptElsewhere)],
  producing: toProduction,
  delivering: toDelivery,
  concluded: [...toDelivery, move('clerk', commands.deliver)],
  withdrawn: [...toSupplement, move('applicant', commands.withdraw)],
  voided: [...toSupplement, move('manager', commands.void)],
  terminated: [...toSupplement, move('clerk', commands.terminate)],
  archived: [...toDelivery, move('clerk', commands.deliver), move('issuer', commands.archive)],
};

export const preliminaryPlan = aPlan({
  decision: { mode: 'preliminary', limit: { amount: 1, unit: 'workingDay' } },
});

/** The city decides what this county may also decide itself. */
export const upperPlan = aPlan({
  decision: {
    mode: 'chief',
    limit: { amount: 1, unit: 'workingDay' },
    upper: { name: '永州市城市管理局', limit: { amount: 10, unit: 'workingDay' } },
  },
});

/** Handled in a national system; here it is received and followed. */
export const elsewherePlan = aPlan({
  handling: 'handledElsewhere',
  decision: { mode: 'otherLevel', limit: { amount: 1, unit: 'workingDay' } },
  elsewhere: { system: '国家烟草专卖许可证管理系统', authority: '县烟草专卖局' },
});

const planAt: Readonly<Partial<Record<Stage, MatterPlan>>> = {
  opining: preliminaryPlan,
  forwarded: upperPlan,
  elsewhere: elsewherePlan,
};
/** An office in which a case can come to the stage. */
export const officeAt = (stage: Stage): Office => anOffice({ matter: planAt[stage] ?? aPlan() });

/** A case that stands at the stage. */
export const aCase = (stage: Stage, office = officeAt(stage)): Case => play(office, wayTo[stage]).one;
