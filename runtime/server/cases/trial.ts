/** The life of a trial case made from an example: enough history for any document of a draft to be looked at. */
import type { CaseEvent, CompiledCentre, CompiledMatter, EventKind } from '../../../engine/index.ts';
import { assessExample, momentAt, serialNumber } from '../../../engine/index.ts';

type Payload<K extends EventKind> = Extract<CaseEvent, { kind: K }>['payload'];

const applicant: Payload<'submitted'>['applicant'] = {
  kind: 'person',
  name: '样例申请人',
  idKind: 'identityCard',
  idNumber: '110101199003070011',
  mobile: '15400000000',
  address: '样例地址 1 号',
};
const grounds = [{ text: '（此处写明不予许可或者不予受理的理由）', basis: '（此处写明法律依据）' }];

/** Which act precedes each kind of document. */
const acts = {
  receive: 'received',
  notifyOnce: 'notified',
  accept: 'accepted',
  tellNotRequired: 'notRequiredTold',
  refuseAcceptance: 'acceptanceRefused',
  visit: 'stepDone',
  opinions: 'decided',
  grant: 'decided',
  suspend: 'suspended',
  extend: 'extended',
  tellInterested: 'interestedTold',
  tellHearing: 'hearingTold',
  arrangeHearing: 'hearingArranged',
  announceHearing: 'hearingArranged',
  recordHearing: 'hearingHeld',
  forwardUp: 'forwardedUp',
  produce: 'produced',
  deny: 'decided',
  deliver: 'delivered',
  defer: 'accepted',
  commit: 'accepted',
  lapse: 'lapsed',
  renewTacitly: 'decided',
  terminate: 'terminated',
  withdraw: 'withdrawn',
  archive: 'archived',
  cover: 'archived',
  fileNote: 'archived',
  revoke: 'revoked',
  cancelLicence: 'licenceCancelled',
} as const satisfies Record<string, EventKind>;

/** Events up to the act that makes the document, then its issue. `now` is an instant in UTC. */
export function trialEvents(
  { centre }: CompiledCentre,
  matter: CompiledMatter,
  document: string,
  example: string | undefined,
  now: string,
): CaseEvent[] {
  const { bundle } = matter;
  const config = bundle.documents.documents.find((one) => one.id === document);
  if (!config) return [];
  const { examples } = bundle.examples;
  const chosen = examples.find((one) => one.id === example) ?? examples[0];
  const { identity } = bundle.matter;
  const on = momentAt(now, centre.utcOffset).date;
  const by = { kind: 'staff' as const, id: 'trial', name: '样例经办人' };
  const version = { id: bundle.matter.id, version: 0, hash: '', name: identity.name, department: identity.department };
  const materials = bundle.materials.materials.map(({ id, originals, copies }) => {
    return { id, files: [], originals, copies, way: 'paper' as const };
  });
  const outcome = config.act === 'deny' ? ('deny' as const) : ('grant' as const);
  const decided = { outcome, opinion: '（此处写明意见）', grounds: outcome === 'deny' ? grounds : [] };

  const life: { [K in EventKind]?: Payload<K> } = {
    submitted: {
      id: 'trial',
      centre: centre.id,
      number: `${centre.region}${on.replaceAll('-', '')}0001`,
      matter: version,
      source: 'window',
      applicant,
      answers: chosen ? assessExample(matter, chosen).settled.answers : {},
      materials,
      delivery: { way: 'pickUp' },
      noticeDue: on,
    },
    received: { materials, noticeDue: on },
    notified: {
      defects: materials.slice(0, 2).map(({ id }) => ({
        on: `material:${id}`,
        item: bundle.materials.materials.find((one) => one.id === id)?.name ?? id,
        problem: '（此处写明问题）',
        remedy: '（此处写明如何补正）',
      })),
      dueOn: on,
    },
    notRequiredTold: { grounds },
    acceptanceRefused: { cause: 'competence', grounds, whereTo: '（此处写明有权机关）' },
    accepted: {
      committed: bundle.materials.materials.slice(0, 1).map(({ id, name }) => ({ id, name })),
      checked: [],
      route: [],
      then: 'deciding',
      deferredDue: on,
      promisedDue: on,
      statutoryDue: on,
    },
    stepDone: {
      ...{ step: bundle.matter.steps[0]?.id ?? '', outcome: 'pass', opinion: '（此处写明核查情况）' },
      ...{ people: [{ id: 'trial', name: '（核查人员）' }], place: '（核查地点）' },
    },
    lapsed: { until: on },
    terminated: { ground: 'objectGone', reason: '（此处写明事实和理由）' },
    withdrawn: { reason: '（此处写明撤回理由）' },
    suspended: {
      ...{
        procedure: 'trial',
        kind: 'expertReview',
        name: '专家评审',
        reason: '（此处写明理由）',
        expected: 10,
        until: on,
      },
      ...{ maximum: { amount: 20, unit: 'workingDay' }, statutoryBasis: '（此处写明依据）' },
    },
    interestedTold: { name: '(利害关系人)', interest: '(此处写明重大利益关系)', days: 5, until: on },
    hearingTold: { persons: ['(利害关系人)'], reason: '(此处写明重大利益关系)', days: 5, until: on },
    hearingArranged: {
      notice: {
        ...{
          cause: 'asked',
          heldOn: on,
          time: '上午九时',
          place: '(举行地点)',
          chair: { id: 'trial', name: '(听证主持人)' },
        },
        ...{ announced: false, reason: '(此处写明事由)' },
      },
      ...{ statutoryBasis: '(此处写明依据)', promisedBasis: '(此处写明依据)' },
    },
    hearingHeld: {
      ...{ heldOn: on, attendees: ['(听证参加人)'], summary: '(此处写明笔录要点)' },
      ...{ result: '(此处写明听证主持人的意见)', confirmed: true },
    },
    forwardedUp: {
      ...{ authority: '(上级机关)', opinion: '(此处写明初步审查意见)', until: on },
      ...{ statutoryBasis: '(此处写明依据)', promisedBasis: '(此处写明依据)' },
    },
    extended: {
      ...{ days: 10, reason: '（此处写明理由）', basis: '（此处写明依据）', movesPromise: true },
      ...{ before: { promisedDue: on, statutoryDue: on }, promisedDue: on, statutoryDue: on },
    },
    decided: { ...decided, resultName: bundle.matter.results[0]?.name ?? '', validFrom: on, validTo: on },
    produced: { resultNumber: '(证照编号)' },
    delivered: { way: 'pickUp', receiver: applicant.name },
    archived: { items: [{ part: 'form', title: '申请表', count: 1, digest: '0'.repeat(64) }] },
    licenceCancelled: {
      ...{
        ground: 'expired',
        evidence: '(此处写明证据)',
        reason: '(此处写明事实和理由)',
        notice: 'told',
        noticeOn: on,
      },
      licence: { name: bundle.matter.results[0]?.name ?? '', number: '(证照编号)', validFrom: on, validTo: on },
    },
    revoked: { ground: 'unfit', reason: '(此处写明事实和理由)', heard: true },
  };
  const last = acts[config.act];
  const events: CaseEvent[] = [];
  const skipped = new Set<EventKind>([
    'notified',
    'notRequiredTold',
    'acceptanceRefused',
    'withdrawn',
    'lapsed',
    'terminated',
    'stepDone',
    'suspended',
    'extended',
    'forwardedUp',
    'interestedTold',
    'hearingTold',
    'hearingHeld',
    ...(config.act === 'recordHearing' ? [] : (['hearingArranged'] as const)),
    'revoked',
    'licenceCancelled',
  ]);
  for (const [kind, payload] of Object.entries(life) as [EventKind, never][]) {
    if (kind !== last && skipped.has(kind)) continue;
    events.push({ kind, at: now, on, by, payload } as CaseEvent);
    if (kind === last) break;
  }
  const numbered = config.series === undefined ? {} : { number: serialNumber(config.series, on.slice(0, 4), 1) };
  const issued = {
    id: `${document}-1`,
    config: document,
    title: config.title,
    on,
    eventId: events.length,
    ...numbered,
  };
  return [...events, { kind: 'documentIssued', at: now, on, by, payload: issued }];
}
