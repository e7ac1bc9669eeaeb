/** What the home page of each kind of post shows. A kind without a row does not compile. */
import type { PostKind } from '../../../../engine/index.ts';

export type PanelId =
  | 'waiting'
  | 'urgent'
  | 'fresh'
  | 'done'
  | 'inbox'
  | 'handedOn'
  | 'issue'
  | 'overview'
  | 'designer'
  | 'gaps'
  | 'papers'
  | 'lateEntries';

export const panelTable: Readonly<Record<PostKind, readonly PanelId[]>> = {
  clerk: ['waiting', 'urgent', 'fresh', 'issue', 'handedOn', 'papers', 'done'],
  issuer: ['waiting', 'urgent', 'fresh', 'issue', 'done'],
  reviewer: ['waiting', 'urgent', 'fresh', 'inbox', 'papers', 'done'],
  technicalReviewer: ['waiting', 'urgent', 'fresh', 'inbox', 'papers', 'done'],
  sectionHead: ['waiting', 'urgent', 'overview', 'fresh', 'inbox', 'papers', 'done'],
  chief: ['waiting', 'urgent', 'overview', 'fresh', 'inbox', 'papers', 'done'],
  leader: ['waiting', 'urgent', 'overview', 'inbox', 'papers', 'done'],
  matterAdministrator: ['designer'],
  matterReviewer: ['designer'],
  centreManager: ['gaps', 'overview', 'papers'],
  supervisor: ['lateEntries', 'overview', 'papers', 'done'],
  systemAdministrator: [],
  securityAdministrator: [],
  auditAdministrator: [],
};

/** Panels of somebody who holds these posts, each once. */
export const panelsFor = (held: readonly { kind: string }[]): PanelId[] => [
  ...new Set(held.flatMap(({ kind }) => panelTable[kind as PostKind])),
];
