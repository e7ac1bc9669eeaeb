/** A case as a desk or its applicant sees it, with what may be done now and why the rest may not. */
import {
  allowed,
  cite,
  clocksOf,
  clocksOutside,
  commandName,
  coverCase,
  officersOf,
  outcomeWords,
  stages,
  stepKind,
  systemCommands,
  timeline,
  waitingFor,
  waitingWords,
  wordsFor,
  type Case,
  type Context,
} from '../../../engine/index.ts';
import type { CaseView } from '../../api/index.ts';
import { blanksUnder } from '../blanks/under.ts';
import { standingOf } from '../centre/standing.ts';
import type { Caller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import { licenceRow } from '../licences/row.ts';
import { formOf } from '../publishing/form-of.ts';
import { slippedOf } from '../slips/send.ts';
import { slipsOf } from '../slips/slips.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { actorsOf } from './actors.ts';
import { askedOf } from './asked.ts';
import { paperRows, sealedRows } from './document-rows.ts';
import { contextOf, type Dossier, openDossier } from './dossier.ts';
import { paperPlaceOf } from './paper-places.ts';
import { quotaOf } from './quota.ts';
import { whyAsked } from './reasons.ts';
import { mayReveal, sightOf } from './sight.ts';
import { today } from './today.ts';
import { checkPointsOf, noWork, workOf } from './work.ts';

/** The whole view. Staff read the clerk's timeline, applicants their own. */
export async function viewOf(office: Office, caller: Caller, document: CaseDocument): Promise<CaseView> {
  const one = document.state;
  const [dossier, standing] = await Promise.all([openDossier(office, one), standingOf(office, one, caller)]);
  const actors = actorsOf(caller);
  const contexts = actors.map((actor) => contextOf(office, dossier, standing, actor));
  const [context] = contexts;
  if (!context) throw new Error('a view needs somebody to look');
  const { plan, matter, centre } = dossier;
  const quota = await quotaOf(office, one.centre, one, plan);
  const paperPlace = caller.kind === 'staff' ? paperPlaceOf(one, dossier) : undefined;
  const may = allowedBy(one, contexts);
  const seen = coverCase(one, matter.bundle.form, sightOf(caller, document, may));
  const canReveal = mayReveal(caller);
  const isStaff = caller.kind === 'staff';
  const clocks = isStaff ? clocksOf : clocksOutside;
  return {
    case: seen.case,
    covered: seen.covered.map(({ pointer, label }) => ({ pointer, label, revealable: canReveal })),
    version: document.version,
    stageName: stages[one.stage],
    matterType: plan.type,
    ...(one.outcome === undefined ? {} : { outcomeName: outcomeWords(plan.type, one.outcome) }),
    waitingFor: waitingWords(waitingFor(one, context)),
    form: formOf({ id: plan.version.id, version: plan.version.version, hash: plan.version.hash }, matter),
    materials: await materialsOf(office, one, dossier, whyAsked(caller, document, dossier)),
    checkPoints: isStaff ? checkPointsOf(dossier, 'granting') : [],
    findings: isStaff ? findingsOf(dossier) : [],
    clocks: clocks(one, plan, { now: context.now, centre: centre.centre, calendar: centre.calendar }),
    timeline: timeline(document.events, readerOf(caller)).map(({ words, ...entry }) => ({
      ...entry,
      title: wordsFor(plan.type, entry.title),
      ...(words === undefined ? {} : { words: seen.say(words) }),
    })),
    documents:
      caller.kind === 'staff'
        ? sealedRows(one, contexts, seen.say, await blanksUnder(office, caller, one, centre))
        : paperRows(one, matter),
    ...(paperPlace === undefined ? {} : { paperPlace }),
    ...(await licenceFor(office, one)),
    slips: caller.kind === 'staff' ? slipsOf(slippedOf(office, document, dossier)) : [],
    allowed: may,
    work: {
      ...(isStaff ? workOf(one, caller, dossier, (step) => stepKind(step, one, context)) : noWork(dossier)),
      officers: namesOfficers(caller, may) ? officersOf(one, context) : [],
      ...(quota ? { quota } : {}),
    },
  };
}

/** What the rules found in the answers, for those who judge them. */
const findingsOf = ({ assessment }: Dossier): CaseView['findings'] =>
  assessment.findings.map(({ rule, event }) => ({
    rule,
    type: event.type,
    message: event.params.message,
    ...('basis' in event.params ? { basis: cite(event.params.basis) } : {}),
  }));

/** Staff name each other for work; a party has to know whom to ask to keep out, as long as that can be asked. */
const namesOfficers = (caller: Caller, may: CaseView['allowed']): boolean =>
  caller.kind === 'staff' || may.some(({ command, allowed: able }) => command === 'requestRecusal' && able);

const readerOf = (caller: Caller): 'clerk' | 'applicant' => (caller.kind === 'staff' ? 'clerk' : 'applicant');

/** Every command once: allowed in any post held, else with the reason of the first. */
function allowedBy(one: Case, contexts: readonly Context[]): CaseView['allowed'] {
  const rows = contexts.map((context) => allowed(one, context));
  const byHand = (rows[0] ?? []).filter(({ command }) => !systemCommands.some((one) => one === command));
  return byHand.map((first) => {
    const able = rows.flat().some((row) => row.command === first.command && row.allowed);
    const reason = able || first.reason === undefined ? {} : { reason: first.reason };
    return { command: first.command, name: commandName(first.command, one), allowed: able, ...reason };
  });
}

/** The licence the case is about or has issued, as it stands in the register. */
async function licenceFor(office: Office, one: Case): Promise<Pick<CaseView, 'licence'>> {
  const id = one.licence ?? one.business?.licence.id;
  const found = id && (await office.store.licences.byId({ centre: one.centre, kind: 'system' }, id));
  return found ? { licence: licenceRow(found.licence, today(office, one.centre)) } : {};
}

async function materialsOf(
  { store }: Office,
  one: Case,
  { assessment }: Dossier,
  whyOf: ReturnType<typeof whyAsked>,
): Promise<CaseView['materials']> {
  const handed = new Map(one.materials.map((material) => [material.id, material]));
  const ids = one.materials.flatMap((material) => material.files);
  const files = new Map((await store.files.byIds(one.centre, ids)).map((file) => [file._id, file]));
  return [...assessment.materials.on, ...assessment.materials.open].map((material) => ({
    ...askedOf(material, whyOf(material)),
    files: (handed.get(material.id)?.files ?? []).flatMap((id) => {
      const file = files.get(id);
      return file ? [{ id, name: file.name, size: file.size, type: file.type }] : [];
    }),
  }));
}
