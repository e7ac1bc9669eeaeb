/** A matter beside the centre that would run it: who can act, on which grounds, and what the state holds already. */
import { signingPower } from '../authority/signing-gaps.ts';
import { unitFor } from '../matter/plan.ts';
import { matterProblem } from '../matter/problems.ts';
import type { PostKind } from '../matter/route.ts';
import type { Problem } from '../problems.ts';
import { matterTypes } from '../schema/identity.ts';
import type { Centre } from '../schema/centre.ts';
import type { Bundle } from '../schema/matter.ts';
import { powers, type Grant, type Post } from '../schema/organisation.ts';
import { specialKinds, stepPosts, type Step } from '../schema/review.ts';

/** What a matter is held against: as much of its centre as a designer is given too. */
export interface MatterSurroundings {
  centre: Pick<Centre, 'rules'>;
  units: ReadonlyMap<string, { name: string }>;
  posts: ReadonlyMap<string, Pick<Post, 'unit' | 'kind'>>;
  grants: readonly Pick<Grant, 'number' | 'matters' | 'powers' | 'revokedOn'>[];
  licences: readonly { name: string }[];
}

const isPost = (value: unknown): value is PostKind => typeof value === 'string' && Object.hasOwn(stepPosts, value);

/** Posts a step can go to, by itself or by its table. */
export const postsOf = ({ post }: Step, { rules }: Bundle): PostKind[] =>
  post.by === 'post'
    ? [post.post]
    : (rules.tables?.find(({ id }) => id === post.table)?.rows ?? []).map(({ then }) => then).filter(isPost);

/** Steps and special procedures nobody in the unit has the post for. */
function checkPosts(bundle: Bundle, { posts, units }: MatterSurroundings): Problem[] {
  const { identity, steps, specialProcedures } = bundle.matter;
  const seats = new Set([...posts.values()].map(({ unit, kind }) => `${unit} ${kind}`));
  const asked = [
    ...steps.map((step, index) => ({ title: step.title, at: `/steps/${index}/post`, kinds: postsOf(step, bundle) })),
    ...specialProcedures.map(({ name, approver }, index) => ({
      title: name,
      at: `/specialProcedures/${index}/approver`,
      kinds: [approver],
    })),
  ];
  return asked.flatMap(({ title, at, kinds }) =>
    [...new Set(kinds)].flatMap((kind) => {
      const unit = unitFor(kind, identity);
      if (seats.has(`${unit} ${kind}`)) return [];
      return [
        matterProblem('STEP_WITHOUT_POST', at, { title, post: stepPosts[kind], unit: units.get(unit)?.name ?? unit }),
      ];
    }),
  );
}

/** Grants may come and go while a matter is published, so their want is a reminder. */
function checkGrants({ matter: { id, decision } }: Bundle, { grants }: MatterSurroundings): Problem[] {
  const power = signingPower[decision.mode];
  if (power === undefined) return [];
  const own = grants.filter(({ matters, revokedOn }) => matters.includes(id) && revokedOn === undefined);
  if (own.some(({ powers: given }) => given.includes(power))) return [];
  const lesser = own.find(({ powers: given }) => given.includes('preliminary'));
  return lesser && decision.mode === 'chief'
    ? [matterProblem('GRANT_PRELIMINARY_ONLY', '/decision/mode', { number: lesser.number })]
    : [matterProblem('GRANT_MISSING', '/decision/mode', { power: powers[power] })];
}

/** Other matters than permits stop the statutory limit only on grounds the centre names (行政许可法第四十五条 binds type 01). */
function checkGrounds({ matter: { identity, specialProcedures } }: Bundle, { centre }: MatterSurroundings): Problem[] {
  const { type } = identity;
  if (type === '01') return [];
  const allowed = (kind: keyof typeof specialKinds) =>
    centre.rules.pauseGrounds?.some(({ types, kinds }) => types.includes(type) && kinds.includes(kind)) === true;
  return specialProcedures.flatMap(({ kind, stopsStatutory }, index) =>
    stopsStatutory && !allowed(kind)
      ? [
          matterProblem('PAUSE_GROUND_NOT_ALLOWED', `/specialProcedures/${index}/stopsStatutory`, {
            type: matterTypes[type],
            kind: specialKinds[kind],
          }),
        ]
      : [],
  );
}

/** Materials the state has issued itself and keeps a catalogue of; an original on paper may be taken back. */
const checkHeld = ({ materials: { materials } }: Bundle, { licences }: MatterSurroundings): Problem[] =>
  materials.flatMap(({ name, source, replacedByLicence, originality, form }, index) => {
    const handedBack = originality === 'original' && form === 'paper';
    if (source !== 'government' || replacedByLicence !== undefined || handedBack) return [];
    const held = licences.find((licence) => name.includes(licence.name));
    return held ? [matterProblem('MATERIAL_HELD', `/materials/${index}`, { name, licence: held.name })] : [];
  });

const inFile = (file: string, problems: readonly Problem[]) => problems.map((problem) => ({ ...problem, file }));

/** Every problem with its file and JSON Pointer. */
export const checkMatterIn = (centre: MatterSurroundings, bundle: Bundle): Problem[] => [
  ...inFile('matter.json', [
    ...checkPosts(bundle, centre),
    ...checkGrants(bundle, centre),
    ...checkGrounds(bundle, centre),
  ]),
  ...inFile('materials.json', checkHeld(bundle, centre)),
];
