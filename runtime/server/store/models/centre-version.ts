import type { CentreContent } from '../../../../engine/index.ts';
import { anything, declare, instant, optionalInstant, optionalText, text, whole } from './model.ts';

/** A published version of what a centre keeps beside its matters. Never changed; the newest is in force. */
export interface CentreVersionDocument {
  _id: string;
  centre: string;
  version: number;
  /** Of the files. */
  hash: string;
  publishedAt: Date;
  author: string;
  reviewer: string;
  reason: string;
  /** What it changed, in sentences. */
  changes: string[];
}
export const centreVersionDeclaration = declare<CentreVersionDocument>({
  name: 'centreVersions',
  definition: {
    _id: text,
    centre: text,
    version: whole,
    hash: text,
    publishedAt: instant,
    author: text,
    reviewer: text,
    reason: text,
    changes: [String],
  },
  indexes: [[{ centre: 1, version: 1 }, { unique: true }]],
});

/** Whole files of a version, by path; apart from it, so that lists read none. */
export interface CentreFilesDocument {
  /** `<centre>:<hash>`: the same content published again is the same document. */
  _id: string;
  centre: string;
  files: Record<string, string>;
}
export const centreFilesDeclaration = declare<CentreFilesDocument>({
  name: 'centreFiles',
  definition: { _id: text, centre: text, files: anything },
  indexes: [],
});

/** The one draft of a centre; `revision` is its optimistic lock. */
export interface CentreDraftDocument {
  /** The centre itself. */
  _id: string;
  centre: string;
  revision: number;
  state: 'editing' | 'submitted';
  content: CentreContent;
  /** Version it was begun from. */
  basedOn: number;
  editedBy: string;
  editedByName: string;
  editedAt: Date;
  reason?: string;
  submittedAt?: Date;
}
export const centreDraftDeclaration = declare<CentreDraftDocument>({
  name: 'centreDrafts',
  definition: {
    _id: text,
    centre: text,
    revision: whole,
    state: text,
    content: anything,
    basedOn: whole,
    editedBy: text,
    editedByName: text,
    editedAt: instant,
    reason: optionalText,
    submittedAt: optionalInstant,
  },
  indexes: [],
});
