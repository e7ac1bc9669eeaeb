/** What the left menu offers to each post. */
import type { PostKind } from '../../../../engine/index.ts';

export interface MenuEntry {
  id: 'queue' | 'walkIn' | 'all';
  path: string;
  /** Everybody when left out. */
  posts?: readonly PostKind[];
}

const caseWork: readonly PostKind[] = [
  'clerk',
  'issuer',
  'reviewer',
  'technicalReviewer',
  'sectionHead',
  'chief',
  'leader',
];

const entries: readonly MenuEntry[] = [
  { id: 'queue', path: '/', posts: caseWork },
  { id: 'walkIn', path: '/walk-in', posts: ['clerk'] },
  { id: 'all', path: '/cases' },
];

/** Entries for somebody who holds these posts, in their order. */
export const menuFor = (held: readonly { kind: string }[]): MenuEntry[] =>
  entries.filter(({ posts }) => !posts || held.some(({ kind }) => posts.some((post) => post === kind)));
