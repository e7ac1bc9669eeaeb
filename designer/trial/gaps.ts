/** What a centre still lacks for a matter to go through it, and the office as it would be without the gap. */
import {
  grantFor,
  onPaper,
  postKinds,
  postsOf,
  powers,
  sealKinds,
  signingPower,
  unitFor,
  type Bundle,
  type Post,
  type PostKind,
  type Power,
  type ServiceWindow,
} from '../../engine/index.ts';
import type { TrialOffice } from './office.ts';
import { receivingUnits } from './people.ts';

export interface Gap {
  kind: 'window' | 'post' | 'grant' | 'seal';
  /** The post, power or seal that is missing, and the unit it is missing in. */
  name: string;
  unit: string;
  filled: (office: TrialOffice) => TrialOffice;
}

/** Posts that work on a case of a matter. */
type WorkingPost = Parameters<typeof unitFor>[0];

/** Who signs by office, beside whoever is granted it. */
const signers: Readonly<Record<Bundle['matter']['decision']['mode'], readonly WorkingPost[]>> = {
  officer: [],
  chief: ['chief'],
  preliminary: ['chief', 'leader'],
  collective: ['leader'],
  otherLevel: ['leader'],
};

const unnumbered = {
  id: 'trial',
  number: '',
  name: '试办窗口',
  zone: '',
  kind: 'general',
  units: [],
} satisfies Partial<ServiceWindow>;

const unitName = ({ units }: TrialOffice, id: string): string => units.find((unit) => unit.id === id)?.name ?? id;

function windowGap(office: TrialOffice, { id, identity }: Bundle['matter']): Gap[] {
  if (office.windows.some(({ matters }) => matters.includes(id))) return [];
  const made: ServiceWindow = { ...unnumbered, matters: [id] };
  return [
    {
      ...{ kind: 'window', name: '', unit: unitName(office, unitFor('clerk', identity)) },
      filled: (before) => ({ ...before, windows: [...before.windows, made] }),
    },
  ];
}

/** A post with somebody in it. */
function seated(office: TrialOffice, kind: PostKind, unit: string): TrialOffice {
  const there = office.posts.find((post) => post.kind === kind && post.unit === unit);
  const post: Post = there ?? { id: `trial-${kind}-${unit}`, kind, unit, title: postKinds[kind] };
  const holder = { id: post.id, name: post.id, displayName: post.title, posts: [post.id], ties: [] };
  return { ...office, posts: there ? office.posts : [...office.posts, post], staff: [...office.staff, holder] };
}

const isSeated = ({ posts, staff }: TrialOffice, kind: PostKind, unit: string): boolean =>
  posts.some((post) => post.kind === kind && post.unit === unit && staff.some((one) => one.posts.includes(post.id)));

function postGaps(office: TrialOffice, bundle: Bundle): Gap[] {
  const { identity, steps, decision } = bundle.matter;
  const kinds = new Set<WorkingPost>([
    'clerk',
    ...steps.flatMap((step) => postsOf(step, bundle)),
    ...signers[decision.mode],
  ]);
  return [...kinds].flatMap((kind): Gap[] => {
    const unit = unitFor(kind, identity);
    const able = kind === 'clerk' ? receivingUnits(office, bundle.matter) : [unit];
    if (able.some((one) => isSeated(office, kind, one))) return [];
    const filled = (before: TrialOffice) => seated(before, kind, unit);
    return [{ kind: 'post', name: postKinds[kind], unit: unitName(office, unit), filled }];
  });
}

/** Whether anybody holds a grant for this that is in force on the day. */
const isGranted = ({ grants, posts }: TrialOffice, matter: string, power: Power, on: string): boolean =>
  grants.some(({ post }) => grantFor({ post, matter, power, on, grants, posts }).ok);

function grantGap(office: TrialOffice, { id, identity, decision }: Bundle['matter'], on: string): Gap[] {
  const power = signingPower[decision.mode];
  if (!power || isGranted(office, id, power, on)) return [];
  const kind = decision.mode === 'officer' ? 'clerk' : 'chief';
  const unit = unitFor(kind, identity);
  const filled = (before: TrialOffice): TrialOffice => {
    const post = before.posts.find((one) => one.kind === kind && one.unit === unit)?.id ?? '';
    const all = Object.keys(powers) as Power[];
    const paper = {
      id: 'trial',
      number: '试办假定',
      unit,
      post,
      matters: [id],
      powers: all,
      from: on,
      to: '9999-12-31',
    };
    return { ...before, grants: [...before.grants, paper] };
  };
  return [{ kind: 'grant', name: powers[power], unit: unitName(office, unit), filled }];
}

function sealGaps(office: TrialOffice, { matter: { identity }, documents }: Bundle): Gap[] {
  if (!office.centre.rules.sealRegister) return [];
  const unit = identity.decidingUnit ?? identity.department;
  const kinds = new Set(documents.documents.flatMap(({ seal }) => (seal === 'none' ? [] : [seal])));
  return [...kinds].flatMap((kind): Gap[] => {
    const serves = office.seals.some(
      (seal) => seal.kind === kind && (seal.shared === true || [unit, identity.department].includes(seal.unit)),
    );
    if (serves) return [];
    const filled = (before: TrialOffice): TrialOffice => {
      const keepers = before.posts
        .filter((post) => [unit, identity.acceptingUnit, identity.department].includes(post.unit))
        .map(({ id }) => id);
      const seal = { id: `trial-${kind}`, code: '', name: sealKinds[kind], kind, unit, keepers, provider: onPaper };
      return { ...before, seals: [...before.seals, { ...seal, state: 'inUse' }] };
    };
    return [{ kind: 'seal', name: sealKinds[kind], unit: unitName(office, unit), filled }];
  });
}

/** @param on the day the trial begins */
export const gapsIn = (office: TrialOffice, bundle: Bundle, on: string): Gap[] => [
  ...windowGap(office, bundle.matter),
  ...postGaps(office, bundle),
  ...grantGap(office, bundle.matter, on),
  ...sealGaps(office, bundle),
];

/** The office with every gap filled, in their order: a grant goes to a post that is there by then. */
export const withoutGaps = (office: TrialOffice, gaps: readonly Gap[]): TrialOffice =>
  gaps.reduce((before, { filled }) => filled(before), office);
