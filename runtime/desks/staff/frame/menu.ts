/** What the left menu offers to each post. */
import type { PostKind } from '../../../../engine/index.ts';

export interface MenuEntry {
  id:
    | 'home'
    | 'queue'
    | 'inbox'
    | 'handedOn'
    | 'papers'
    | 'issue'
    | 'walkIn'
    | 'all'
    | 'licences'
    | 'grants'
    | 'windowGrants'
    | 'seals'
    | 'blanks'
    | 'ties'
    | 'centre'
    | 'audit';
  path: string;
  /** Has pages below its path. */
  parts?: true;
  /** Everybody when left out. */
  posts?: readonly PostKind[];
}

const unitWork: readonly PostKind[] = ['reviewer', 'technicalReviewer', 'sectionHead', 'chief', 'leader'];
const caseWork: readonly PostKind[] = ['clerk', 'issuer', ...unitWork];
/** Seals and blanks lie in the hands of these. */
const keeping: readonly PostKind[] = ['clerk', 'issuer', 'sectionHead', 'chief', 'leader'];

const entries: readonly MenuEntry[] = [
  { id: 'home', path: '/' },
  { id: 'queue', path: '/waiting', posts: caseWork },
  { id: 'walkIn', path: '/walk-in', posts: ['clerk'] },
  { id: 'inbox', path: '/inbox', posts: unitWork },
  { id: 'handedOn', path: '/handed-on', posts: ['clerk'] },
  { id: 'papers', path: '/papers', posts: ['clerk', ...unitWork, 'centreManager', 'supervisor'] },
  { id: 'issue', path: '/issue', posts: ['clerk', 'issuer'] },
  { id: 'all', path: '/cases', posts: [...caseWork, 'centreManager', 'supervisor'] },
  { id: 'licences', path: '/licences', parts: true, posts: ['issuer', ...unitWork, 'centreManager', 'supervisor'] },
  { id: 'grants', path: '/grants', posts: ['leader'] },
  { id: 'windowGrants', path: '/window-grants', posts: ['clerk', 'issuer'] },
  { id: 'seals', path: '/seals', posts: keeping },
  { id: 'blanks', path: '/blanks', posts: [...keeping, 'centreManager', 'supervisor'] },
  { id: 'ties', path: '/ties', posts: caseWork },
  { id: 'centre', path: '/centre', parts: true, posts: ['centreManager', 'supervisor'] },
  { id: 'audit', path: '/audit', posts: ['auditAdministrator'] },
];

/** Entries for somebody who holds these posts, in their order. */
export const menuFor = (held: readonly { kind: string }[]): MenuEntry[] =>
  entries.filter(({ posts }) => !posts || held.some(({ kind }) => posts.some((post) => post === kind)));
