/** The application a trial begins with: an example, or what was typed, by somebody who does not exist. */
import {
  compileMatter,
  judge,
  momentAt,
  withShared,
  type Actor,
  type Answers,
  type Applicant,
  type Bundle,
  type CommandOf,
  type CompiledMatter,
  type Licence,
} from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import type { TrialOffice } from './office.ts';
import { applicantActor, peopleOf } from './people.ts';
import { party, perform, type Done } from './trial.ts';

type Example = Bundle['examples']['examples'][number];

export interface Application {
  source: 'web' | 'window';
  kind: Applicant['kind'];
  answers: Answers;
  /** Ids of the materials that are handed in. */
  materials: readonly string[];
  /** Instant in UTC at which it comes in. */
  at: string;
  /** What it was filled from. */
  example: Example | undefined;
}

/** Numbers that are written right and belong to nobody. */
const numbers = { person: '11010119900307889X', organisation: '91350100M000100Y43' } as const;
const mobile = '15400000000';

export function applicantOf(kind: Applicant['kind'], hasAgent: boolean): Applicant {
  const agent = { name: '试办代理人', idNumber: numbers.person, mobile, powers: 'general' } as const;
  const more = hasAgent ? { agent } : {};
  const address = '试办地址 1 号';
  return kind === 'person'
    ? { kind, name: '试办申请人', idKind: 'identityCard', idNumber: numbers.person, mobile, address, ...more }
    : {
        ...{ kind, name: '试办有限公司', idKind: 'creditCode', idNumber: numbers.organisation },
        ...{ legalRepresentative: '试办负责人', mobile, address, ...more },
      };
}

/** The draft with what its centre adds, ready to be played; `undefined` while it has faults. */
export function playable(bundle: Bundle, { shared }: Pick<DesignerCentre, 'shared'>): CompiledMatter | undefined {
  const compiled = compileMatter(withShared(bundle, shared));
  return compiled.ok ? compiled.matter : undefined;
}

/** What the answers ask for, before the case is there. */
export function askedOf(
  matter: CompiledMatter,
  { kind, answers, source, example }: Omit<Application, 'materials' | 'at'>,
) {
  const { id, identity } = matter.bundle.matter;
  const version = { id, version: 0, hash: '', name: identity.name, department: identity.department };
  const applicant = applicantOf(kind, example?.applicant?.hasAgent === true);
  const { business, licence = {} } = example ?? {};
  const about = business === undefined || business === 'new' ? {} : { business: { kind: business, licence } };
  return judge(matter, version, { applicant, answers, source, ...about } as Parameters<typeof judge>[2]).assessment;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The licence an example is about, as if it had been issued. */
function licenceOf(
  { bundle }: CompiledMatter,
  { licence = {} }: Example,
  kind: Applicant['kind'],
  on: string,
): Licence {
  const { id, identity, results } = bundle.matter;
  const validFrom = text(licence.validFrom);
  const validTo = text(licence.validTo);
  return {
    ...{ id: 'trial-licence', matter: id, matterName: identity.name, name: results[0]?.name ?? identity.name },
    number: text(licence.number) ?? '试办0001',
    holder: { kind, name: applicantOf(kind, false).name, digest: party },
    ...{ issuedOn: validFrom ?? on, standing: 'valid', versions: [] },
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

/** Who brings an application in: its applicant, or the first clerk that receives for the matter, where there is one. */
export const openerOf = (office: TrialOffice, { bundle }: CompiledMatter, source: Application['source']) =>
  source === 'web' ? applicantActor : peopleOf(office, bundle).find(({ actor }) => actor.postKind === 'clerk')?.actor;

/** Begins a trial case. @param actor from `openerOf` */
export function begin(office: TrialOffice, matter: CompiledMatter, application: Application, actor: Actor): Done {
  const { source, kind, answers, at, example, materials } = application;
  const { business = 'new' } = example ?? {};
  const on = momentAt(at, office.centre.utcOffset).date;
  const licence = example && business !== 'new' ? licenceOf(matter, example, kind, on) : undefined;
  const { on: certain, open } = askedOf(matter, application).materials;
  const [delivery] = matter.bundle.matter.delivery.ways;
  const way = delivery === 'mail' ? 'mail' : 'pickUp';
  const command: CommandOf<'submit'> = {
    kind: 'submit',
    applicant: applicantOf(kind, example?.applicant?.hasAgent === true),
    answers: structuredClone(answers),
    materials: [...certain, ...open]
      .filter(({ id }) => materials.includes(id))
      .map(({ id, originals, copies }) => ({
        id,
        files: [],
        originals,
        copies,
        way: source === 'web' ? 'upload' : 'paper',
      })),
    delivery: way === 'mail' ? { way, address: '试办地址 1 号' } : { way },
    ...(licence && business !== 'new' ? { business: { kind: business, licence: licence.number } } : {}),
  };
  return perform(office, { matter, now: at, acts: [], ...(licence ? { licence } : {}) }, actor, command);
}
