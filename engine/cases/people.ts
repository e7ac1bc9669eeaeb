/**
 * People of the office as a case names them: by account, with the name they had then. Two of one name are two people,
 * and somebody in two posts is one.
 */
import type { PostKind } from '../schema/organisation.ts';
import type { Actor, Case } from './case.ts';
import { consultingPosts } from './consultation.ts';
import type { Asked, Context } from './context.ts';
import { barredFrom } from './interest.ts';
import { refusal, type Refusal } from './refusal.ts';

export interface Person {
  /** Id of the account. */
  id: string;
  name: string;
}

/** Somebody a case can name, with what they do in the office. */
export interface Officer extends Person {
  /** Titles of their posts; empty where they are known by their acts alone. */
  title: string;
  /** Holds a post that goes into the substance. */
  reviews: boolean;
}

/** How many different people are named. */
export const headcount = (people: readonly Person[]): number => new Set(people.map(({ id }) => id)).size;

/** Posts that work on cases. */
export const officials: readonly PostKind[] = [
  ...(['clerk', 'issuer', 'reviewer', 'technicalReviewer', 'sectionHead', 'chief', 'leader'] as const),
];

/** Staff who have acted on the case, each once. */
function actedOn({ receivedBy, acceptedBy, steps, opinion, decision }: Case): Actor[] {
  const all = [receivedBy, acceptedBy, ...steps.map(({ by }) => by), opinion?.by, decision?.by];
  const staff = all.filter((one): one is Actor => one?.kind === 'staff');
  return [...new Map(staff.map((one) => [one.id, one])).values()];
}

/** Whoever may work on the case, by the registers, and whoever has. */
export function officersOf(one: Case, { staff, posts }: Pick<Context, 'staff' | 'posts'>): Officer[] {
  const works = (held: readonly string[]): boolean =>
    posts.some(({ id, kind }) => held.includes(id) && officials.includes(kind));
  const officer = ({ id, name }: Person, held: readonly string[]): Officer => {
    const own = posts.filter((post) => held.includes(post.id));
    const reviews = own.some(({ kind }) => consultingPosts.some((other) => other === kind));
    return { id, name, title: own.map(({ title }) => title).join('、'), reviews };
  };
  const others = actedOn(one).filter(({ id }) => !staff.some((holder) => holder.id === id));
  return [
    ...staff
      .filter(({ posts: held }) => works(held))
      .map(({ id, displayName, posts: held }) => officer({ id, name: displayName }, held)),
    ...others.map((actor) => officer(actor, [actor.post ?? ''])),
  ];
}

/** Somebody a command names for work on the substance; refused are others than its reviewers, and whoever keeps out. */
export function takingOne(account: string, pointer: string, asked: Asked): Person | Refusal {
  const found = officersOf(asked.case, asked).find(({ id, reviews }) => id === account && reviews);
  if (!found) return refusal('CASE_PERSON_UNKNOWN', pointer);
  const { id, name } = found;
  const { ties = [] } = asked.staff.find((holder) => holder.id === id) ?? {};
  const isOut = barredFrom(asked.case, asked)({ id, ties });
  return isOut ? refusal('CASE_PERSON_BARRED', pointer, { name }) : { id, name };
}

/** The same for several, each once. */
export function taking(accounts: readonly string[], pointer: string, asked: Asked): Person[] | Refusal {
  const people: Person[] = [];
  for (const [index, account] of accounts.entries()) {
    const one = takingOne(account, `${pointer}/${index}`, asked);
    if ('code' in one) return one;
    if (!people.some(({ id }) => id === one.id)) people.push(one);
  }
  return people;
}
