/** Everybody who can act in a trial case: its applicant, and whoever holds a post the matter passes through. */
import { unitFor, type Actor, type Bundle, type Post, type PostKind } from '../../engine/index.ts';
import type { TrialOffice } from './office.ts';

export interface TrialPerson {
  /** Tells them from the others. */
  id: string;
  words: string;
  actor: Actor;
}

export const applicantActor: Actor = { kind: 'applicant', id: 'applicant', name: '申请人' };

/** Posts of the units of the matter, and those that watch over the whole hall. */
const works: readonly PostKind[] = [
  'clerk',
  'issuer',
  'reviewer',
  'technicalReviewer',
  'sectionHead',
  'chief',
  'leader',
];
const watches: readonly PostKind[] = ['supervisor', 'centreManager'];

const atWindows: readonly PostKind[] = ['clerk', 'issuer'];

/** Units whose clerks receive for the matter: its own, and those of the windows that handle it. */
export function receivingUnits(
  { windows }: Pick<TrialOffice, 'windows'>,
  { id, identity }: Bundle['matter'],
): string[] {
  const theirs = windows.flatMap(({ matters, units }) => (matters.includes(id) ? units : []));
  return [unitFor('clerk', identity), ...theirs];
}

/** @returns those at the windows first, then in the order of the life of a case */
export function peopleOf(office: TrialOffice, { matter }: Pick<Bundle, 'matter'>): TrialPerson[] {
  const { posts, staff, units, windows } = office;
  const { identity, id: matterId } = matter;
  const receiving = receivingUnits(office, matter);
  const own = new Set([identity.acceptingUnit, identity.decidingUnit, identity.department]);
  const window = windows.find(({ matters }) => matters.includes(matterId));
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;

  const personIn = (post: Post): TrialPerson[] => {
    const holder = staff.find((one) => one.posts.includes(post.id));
    if (!holder) return [];
    const at = atWindows.includes(post.kind) && window ? { window: window.id } : {};
    const words = `${post.title}（${'window' in at ? (window?.name ?? '') : unitName(post.unit)}）`;
    const who = {
      kind: 'staff',
      id: holder.id,
      name: post.title,
      post: post.id,
      postKind: post.kind,
      unit: post.unit,
    } as const;
    return [{ id: post.id, words, actor: { ...who, ...at } }];
  };
  const ofKind = (kind: PostKind) => posts.filter((post) => post.kind === kind);
  const isHere = ({ kind, unit }: Post): boolean =>
    kind === 'issuer' || (kind === 'clerk' ? receiving.includes(unit) : own.has(unit));
  return [
    { id: 'applicant', words: applicantActor.name, actor: applicantActor },
    ...works.flatMap((kind) => ofKind(kind).filter(isHere).flatMap(personIn)),
    ...watches.flatMap((kind) => ofKind(kind).slice(0, 1).flatMap(personIn)),
  ];
}
