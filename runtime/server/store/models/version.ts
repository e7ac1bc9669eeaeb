import type { Bundle, Moving } from '../../../../engine/index.ts';
import { anything, declare, instant, optionalInstant, optionalText, text, whole } from './model.ts';

/** Words under which people know a matter. */
export interface Said {
  kind: 'name' | 'shortName' | 'everyday' | 'theme';
  words: string;
  /** Syllables without tones, `kai fan dian`. */
  pinyin: string;
}

/** What search and lists need of a version, so that two thousand bundles need not be compiled to be found. */
export interface Listing {
  name: string;
  said: Said[];
  codes: string[];
  /** Code of the type, as 01. */
  type: string;
  handling: string;
  /** Where a matter of a national or provincial system is handled, in words. */
  elsewhere?: string;
  department: string;
  /** Whoever else accepts, decides or takes part. */
  otherUnits: string[];
  personThemes: string[];
  organisationThemes: string[];
  forPersons: boolean;
  forOrganisations: boolean;
  promised: string;
  statutory: string;
  online: boolean;
  /** Values nobody has compared with their source yet; versions of before do not say. */
  toVerify?: number;
}

/** Which running cases the publisher of a version takes along, and on what ground. */
export interface VersionMoving {
  what: Exclude<Moving, 'stay'>;
  ground: string;
  publisher: string;
}

/** A published version of a matter. Never changed; the one in force is a function of time. */
export interface VersionDocument {
  _id: string;
  centre: string;
  matter: string;
  version: number;
  hash: string;
  listing: Listing;
  effectiveFrom: Date;
  publishedAt: Date;
  author: string;
  reviewer: string;
  reason: string;
  /** Left out where running cases stay with their own version. */
  moving?: VersionMoving;
  /** When the wording of the guide last changed; since it was published where this is not said. */
  guideSince?: Date;
}
export const versionDeclaration = declare<VersionDocument>({
  name: 'versions',
  definition: {
    _id: text,
    centre: text,
    matter: text,
    version: whole,
    hash: text,
    listing: anything,
    effectiveFrom: instant,
    publishedAt: instant,
    author: text,
    reviewer: text,
    reason: text,
    moving: anything,
    guideSince: optionalInstant,
  },
  indexes: [
    [{ centre: 1, matter: 1, version: 1 }, { unique: true }],
    [{ centre: 1, publishedAt: -1 }],
    [{ centre: 1, 'moving.what': 1 }, { partialFilterExpression: { 'moving.what': { $exists: true } } }],
  ],
});

/** The content of versions, apart from them, so that reading what there is does not read what is in it. */
export interface BundleDocument {
  /** `<centre>:<hash>`: the same content published again is the same document. */
  _id: string;
  centre: string;
  /** Files as text, path → content; what was hashed. */
  files: Record<string, string>;
}
export const bundleDeclaration = declare<BundleDocument>({
  name: 'bundles',
  definition: { _id: text, centre: text, files: anything },
  indexes: [],
});

/** The one draft of a matter; `revision` is its optimistic lock. */
export interface MatterDraftDocument {
  _id: string;
  centre: string;
  matter: string;
  revision: number;
  state: 'editing' | 'submitted';
  bundle: Bundle;
  /** Version it was begun from; 0 for a matter that was never published. */
  basedOn: number;
  /** What the list tells of it, so that no bundle is read for it. */
  name: string;
  /** Whose it is; of a matter never published the administrator's unit, whatever the bundle says. */
  department: string;
  /** What the quick check found when it was saved. */
  problems?: { errors: number; warnings: number };
  editedBy: string;
  editedByName: string;
  editedAt: Date;
  reason?: string;
  /** What the reviewer who sent it back said of its places. */
  notes?: { pointer: string; words: string; by: string }[];
  submittedAt?: Date;
}
export const matterDraftDeclaration = declare<MatterDraftDocument>({
  name: 'matterDrafts',
  definition: {
    _id: text,
    centre: text,
    matter: text,
    revision: whole,
    state: text,
    bundle: anything,
    basedOn: whole,
    name: optionalText,
    department: optionalText,
    problems: anything,
    editedBy: text,
    editedByName: text,
    editedAt: instant,
    reason: optionalText,
    notes: anything,
    submittedAt: optionalInstant,
  },
  indexes: [[{ centre: 1, matter: 1 }, { unique: true }]],
});
