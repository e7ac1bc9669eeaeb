/** The head of an authority opens a case on a licence from before (依职权立案); asked again, the case that is there answers. */
import { checkApplicant, fold, openByOffice, type Applicant, type Licence } from '../../../engine/index.ts';
import type { OfficeCaseBody, OfficeCaseShape } from '../../api/index.ts';
import { actorsOf } from '../cases/actors.ts';
import { contextOf, dossierOf } from '../cases/dossier.ts';
import { numberDigest } from '../cases/lookup.ts';
import { nextNumber } from '../cases/number.ts';
import { commandRefused } from '../cases/perform.ts';
import { projectionOf } from '../cases/projection.ts';
import { staffScope } from '../cases/scope-of.ts';
import { today } from '../cases/today.ts';
import { centreOf } from '../centre/centre-of.ts';
import { unsigned } from '../centre/standing.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { versionOf } from '../publishing/version-of.ts';
import type { NewCase } from '../store/case-repository.ts';

export async function openOfficeCase(
  office: Office,
  caller: StaffCaller,
  id: string,
  holder: OfficeCaseBody,
): Promise<OfficeCaseShape> {
  const { store } = office;
  const found = await store.licences.byId(staffScope(caller), id);
  if (!found) throw new Refusal('NOT_FOUND');
  const there = () => store.cases.byId({ centre: caller.centre, kind: 'system' }, id);
  const before = await there();
  if (!before) await store.cases.insert(await newCase(office, caller, found.licence, holder));
  const { number } = before ?? (await there()) ?? {};
  if (number === undefined) throw new Refusal('TOO_MANY');
  return { id, number };
}

async function newCase(office: Office, caller: StaffCaller, licence: Licence, named: OfficeCaseBody): Promise<NewCase> {
  const centre = centreOf(office, caller);
  const published = await office.library.inForce(caller.centre, licence.matter);
  const leader = actorsOf(caller).find(({ postKind }) => postKind === 'leader');
  if (!published || !leader) throw new Refusal('NOT_FOUND');
  const digest = await office.digestOf(caller.centre);
  const holder = numberDigest(named.idNumber, digest);
  const { kind, name } = licence.holder;
  const { idKind = 'creditCode' } = licence.earlier ?? {};
  const { identity } = published.matter.bundle.matter;
  refuseHolder({ kind, name, idKind, ...named }, identity.serviceObjects);
  const version = { ...versionOf(published), name: identity.name };
  const submittedOn = today(office, caller.centre);
  const facts = { applicant: { kind, idKind }, answers: {}, source: 'window', submittedOn } as const;
  const dossier = dossierOf(centre, published.matter, version, facts);
  const opening = { id: licence.id, number: await nextNumber(office, centre) };
  const context = contextOf(office, dossier, { ...unsigned, parties: [holder] }, leader, { opening });
  const event = openByOffice(licence, named, holder, context);
  if ('code' in event) throw commandRefused(event);
  const key = `licence:${licence.id}`;
  return {
    ...{ _id: licence.id, centre: caller.centre, number: opening.number, matter: version.id, hash: version.hash },
    ...projectionOf(fold([event]), context, digest),
    ...{ version: 1, events: [event], commands: [{ key, hash: version.hash, version: 1 }], submitKey: key },
    ...{ queryCode: office.draw.queryCode(), pending: true },
  };
}

/** What is asked for here; the rest of an applicant is not needed to address a paper. */
const asked: readonly string[] = ['/idNumber', '/mobile'];

function refuseHolder(holder: Applicant, serviceObjects: readonly string[]): void {
  const errors = checkApplicant(holder, serviceObjects).filter(({ pointer }) => asked.includes(pointer));
  if (errors.length > 0) throw new Refusal('FORM_INVALID', { facts: { count: errors.length }, errors });
}
