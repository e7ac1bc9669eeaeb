/** Fills the fields of `template-fields.ts` from a case, as it stood right after the act a document came out of. */
import { archiveParts } from '../cases/archive.ts';
import { applicantKinds } from '../cases/applicant.ts';
import { deputyReasons } from '../authority/signers-on.ts';
import type { Case, GrantUse } from '../cases/case.ts';
import { terminationGrounds, waysIn } from '../cases/command.ts';
import { servedWays } from '../cases/delivery-shapes.ts';
import { cancellationGrounds, cancellationNotices, revocationGrounds } from '../cases/licence-shapes.ts';
import type { CaseEvent, Dues, EventKind, EventOf, Payloads } from '../cases/event.ts';
import { momentAt } from '../calendar/moment.ts';
import { fold } from '../cases/fold.ts';
import type { IssuedDocument } from '../cases/paper.ts';
import { maskIdNumber } from '../privacy/mask.ts';
import { dayText } from '../documents/day.ts';
import type { DocumentData } from '../documents/render-template.ts';
import { answerFiles } from '../fields/kept-file.ts';
import { optionsOf } from '../fields/options.ts';
import type { Column } from '../fields/table.ts';
import type { Field } from '../fields/registry.ts';
import type { Centre } from '../schema/centre.ts';
import { businessKinds } from '../schema/business.ts';
import { originalities } from '../schema/material.ts';
import type { CompiledMatter } from './compiled.ts';
import { specialKinds } from '../schema/review.ts';
import { knownFacts } from './facts.ts';
import { servedPapers } from './case-papers.ts';
import { heardData } from './heard-data.ts';
import { limitWords } from './limit-words.ts';
import { judgeOf, split } from './switched.ts';
import { reviewedData } from './reviewed-data.ts';
import { servedNote } from './served-note.ts';
import { unended } from './unended.ts';

/** What a document shows beside its case. */
export interface DocumentPlace {
  centre: Centre;
  /** Names of units and windows by id. */
  unitName: (id: string) => string;
  windowName: (id: string) => string;
  queryCode?: string;
  trackUrl?: string;
  /** Where anybody may ask whether this paper counts. */
  verifyUrl?: string;
}

/** A value as a template prints it: an option by its words. */
function printable(field: Field | Column, value: unknown): unknown {
  if ('options' in field) {
    const words = (one: unknown) => optionsOf(field).find((option) => option.value === one)?.label ?? one;
    return Array.isArray(value) ? value.map(words) : words(value);
  }
  if (field.kind === 'signature') return answerFiles(value)[0]?.id;
  if (field.kind !== 'table' || !Array.isArray(value)) return value;
  return (value as Readonly<Record<string, unknown>>[]).map((row) =>
    Object.fromEntries(field.columns.map((column) => [column.id, printable(column, row[column.id])])),
  );
}

const answersOf = ({ form }: CompiledMatter, answers: Case['answers']) =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, value]) => {
      const field = form.fields.get(id)?.field;
      return field ? [[id, printable(field, value)] as const] : [];
    }),
  );

/** What was really handed in, by count; and what may come later (容缺后补) and has not come. */
function materialsOf(matter: CompiledMatter, one: Case) {
  const settled = matter.form.settle(one.answers, knownFacts({ applicant: one.applicant, case: one }));
  const { on, open } = split(matter.materials, judgeOf(matter.form, settled));
  const asked = [...on, ...open].map((material) => {
    const { id, name, originality } = material;
    const printed = { name, originality: originalities[originality] };
    return { material, printed, record: one.materials.find((handed) => handed.id === id && handed.way !== 'none') };
  });
  return {
    materials: asked.flatMap(({ printed, record }) =>
      record ? [{ ...printed, way: waysIn[record.way], originals: record.originals, copies: record.copies }] : [],
    ),
    owed: asked.flatMap(({ material: { necessity, originals, copies }, printed, record }) =>
      !record && necessity === 'deferrable' ? [{ ...printed, originals, copies }] : [],
    ),
  };
}

const joined = (words: readonly string[]) => [...new Set(words)].join('；');

const latestEvent = <K extends EventKind>(events: readonly CaseEvent[], kind: K) =>
  events.findLast((event) => event.kind === kind) as EventOf<K> | undefined;

/** The payload of the latest event of a kind. */
const latest = <K extends EventKind>(events: readonly CaseEvent[], kind: K): Payloads[K] | undefined =>
  latestEvent(events, kind)?.payload;

/** The special procedure that has just begun, in words. */
function procedureOf(suspended: Payloads['suspended'] | undefined) {
  if (!suspended) return undefined;
  const { kind, name, expected, maximum, until, statutoryBasis, promisedBasis } = suspended;
  return {
    ...{ name, until, statutoryBasis, promisedBasis },
    reason: unended(suspended.reason),
    kind: specialKinds[kind],
    expected: limitWords({ ...maximum, amount: expected }),
    maximum: limitWords(maximum),
  };
}

function forwardingOf(forwarded: Payloads['forwardedUp'] | undefined) {
  return forwarded && { ...forwarded, opinion: unended(forwarded.opinion) };
}

function extensionOf(extended: Payloads['extended'] | undefined) {
  if (!extended) return undefined;
  const { days, basis, movesPromise, before } = extended;
  return {
    ...{ days, basis, movesPromise },
    reason: unended(extended.reason),
    statutoryBefore: before.statutoryDue,
    promisedBefore: before.promisedDue,
  };
}

/** The grounds of 行政许可法 name its articles, which are not those of what is no permit. */
const groundWords = (words: string, isPermit: boolean): string =>
  isPermit ? words : words.replace(/（第[^）]+）$/u, '');

function cancellationOf({ cancellation }: Case, isPermit: boolean) {
  if (!cancellation) return undefined;
  const { ground, notice, noticeOn, reason, evidence, licence } = cancellation;
  return {
    ...{ ...licence, noticeOn },
    ground: groundWords(cancellationGrounds[ground], isPermit),
    notice: cancellationNotices[notice],
    reason: unended(reason),
    evidence: unended(evidence),
  };
}

/** Why a case ended without a decision, or its licence with one. */
function endWords({ withdrawal, termination, revocation }: Case, isPermit: boolean): string | undefined {
  if (revocation && !isPermit) return unended(revocation.reason);
  if (revocation) return unended(`${revocationGrounds[revocation.ground]}。${revocation.reason}`);
  if (termination) return unended(`${terminationGrounds[termination.ground]}。${termination.reason}`);
  return withdrawal && unended(withdrawal.reason);
}

/** “代首席审批员签批（A岗不在岗，江城管授〔2025〕2号）” */
function actingWords(grant: GrantUse | undefined): string | undefined {
  if (grant?.actingForTitle === undefined) return undefined;
  const why = grant.because && `${deputyReasons[grant.because]}，`;
  return `代${grant.actingForTitle}签批（${why ?? ''}${grant.number}）`;
}

const tellsDues: ReadonlySet<EventKind> = new Set(['accepted', 'resumed', 'extended', 'ruleApplied']);

/** The due days as last told: fixed at acceptance, moved by a special procedure or an extension. */
function duesOf(events: readonly CaseEvent[]): Dues {
  const told = events.findLast(
    (event) =>
      tellsDues.has(event.kind) || (event.kind === 'upperAnswered' && event.payload.answer.outcome === 'return'),
  );
  return (told?.payload ?? {}) as Dues;
}

/** “2026年11月18日的准予行政许可决定书（江卫许准字〔2026〕3号）” */
function replacedWords({ documents }: Case, { replaces }: IssuedDocument): string | undefined {
  const old = documents.find(({ id }) => id === replaces);
  return old && `${dayText(old.on)}的${old.title}${old.number === undefined ? '' : `（${old.number}）`}`;
}

/**
 * The data of one document. Absent values stay absent: `checkData` says which of them the template needs.
 * @param events the case's events; those after the act are not looked at, so that a document stays what it was
 */
export function documentData(
  matter: CompiledMatter,
  events: readonly CaseEvent[],
  document: IssuedDocument,
  place: DocumentPlace,
): DocumentData {
  const past = events.slice(0, document.eventId);
  const one = fold(past);
  const by = past.at(-1)?.by;
  const { centre, unitName, windowName, queryCode, trackUrl } = place;
  const { identity, limits } = matter.bundle.matter;
  const isPermit = identity.type === '01';
  const { reconsideration, litigation } = matter.bundle.guide.remedies;
  const { applicant, decision, handedOut } = one;
  const grounds = (one.refusal?.grounds ?? decision?.grounds ?? []).map(({ text, basis }) => ({
    text: unended(text),
    basis: unended(basis),
  }));
  const dues = duesOf(past);
  const window = by?.window ?? one.window;
  return {
    case: {
      number: one.number,
      business: businessKinds[one.business?.kind ?? 'new'],
      receivedOn: one.receivedOn,
      acceptedOn: one.acceptedOn,
      deemedOn: latest(past, 'accepted')?.deemedFrom,
      promisedDue: dues.promisedDue,
      statutoryDue: dues.statutoryDue,
      noticeDue: (latest(past, 'received') ?? latest(past, 'submitted'))?.noticeDue,
      supplementDue: one.notices.at(-1)?.dueOn,
      deferredDue: one.deferredDue,
      decidedOn: one.decidedOn,
      queryCode,
      trackUrl,
      deliveryWay: servedWays[handedOut?.way ?? one.delivery.way],
      trackingNumber: handedOut?.trackingNumber,
      servedNote: servedNote(handedOut),
    },
    applicant: {
      name: applicant.name,
      idNumber: maskIdNumber(applicant.idNumber),
      kindLabel: applicantKinds[applicant.kind],
      agentName: applicant.agent?.name,
    },
    matter: {
      name: identity.name,
      department: unitName(identity.department),
      decisionAuthority: identity.entrustingAuthority ?? unitName(identity.decidingUnit ?? identity.department),
      elsewhere: identity.elsewhere?.system,
      isPermit,
      promisedLimit: limitWords(limits.promised),
      statutoryLimit: limits.statutory ? limitWords(limits.statutory) : (limits.noStatutoryReason ?? '无'),
    },
    centre,
    document: {
      number: document.number,
      date: document.on,
      title: document.title,
      replaces: replacedWords(one, document),
      verifyUrl: place.verifyUrl,
    },
    act: {
      reason: endWords(one, isPermit) ?? joined(grounds.map(({ text }) => text)),
      basis: joined(grounds.map(({ basis }) => basis)),
      opinion: decision?.opinion,
      whereTo: one.refusal?.whereTo,
      operator: by?.name,
      actingFor: actingWords(decision?.grant),
      window: window === undefined ? undefined : windowName(window),
    },
    ...materialsOf(matter, one),
    committed: latest(past, 'accepted')?.committed,
    papers: servedPapers(matter, one),
    defects: one.notices.at(-1)?.defects,
    grounds,
    procedure: procedureOf(latest(past, 'suspended')),
    archived: latest(past, 'archived')?.items.map(({ part, ...item }) => ({ ...item, part: archiveParts[part] })),
    ...reviewedData(matter, one, latestEvent(past, 'stepDone'), (at) => momentAt(at, centre.utcOffset).date),
    ...heardData(one, latest(past, 'hearingArranged'), centre),
    forwarding: forwardingOf(latest(past, 'forwardedUp')),
    cancellation: cancellationOf(one, isPermit),
    extension: extensionOf(latest(past, 'extended')),
    result: { ...one.result },
    licence: { ...one.business?.licence },
    remedies: { ...reconsideration, ...litigation },
    answers: answersOf(matter, one.answers),
  };
}
