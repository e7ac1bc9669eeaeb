/** Published versions, immutable. The one in force is the greatest `effectiveFrom` not after the moment asked for. */
import { type Connection, trusted } from 'mongoose';
import { modelOf } from './models/model.ts';
import {
  type BundleDocument,
  bundleDeclaration,
  type Listing,
  type VersionDocument,
  type VersionMoving,
  versionDeclaration,
} from './models/version.ts';
import { unlessTaken } from './taken.ts';

export interface VersionHead {
  _id: string;
  matter: string;
  version: number;
  hash: string;
  effectiveFrom: Date;
  publishedAt: Date;
  author: string;
  reviewer: string;
  reason: string;
  guideSince?: Date;
  listing: Listing;
  moving?: VersionMoving;
}

export type { Listing, Said, VersionMoving } from './models/version.ts';
export type VersionRepository = ReturnType<typeof versionRepository>;

/** A version that takes running cases along. */
export type MovingVersion = VersionDocument & { moving: VersionMoving };

/** A version with its content. */
export type NewVersion = VersionDocument & Pick<BundleDocument, 'files'>;

const bundleId = (centre: string, hash: string): string => `${centre}:${hash}`;

export function versionRepository(connection: Connection) {
  const versions = modelOf(connection, versionDeclaration);
  const bundles = modelOf(connection, bundleDeclaration);
  return {
    /** Ids of the matters that have a version. */
    matters: (centre: string) => versions.distinct('matter', { centre }),
    /** Heads of every version of a centre, by matter and age; the files stay in the store. */
    heads: (centre: string) =>
      versions.find({ centre }).sort({ centre: 1, matter: 1, version: 1 }).lean<VersionHead[]>(),
    headsOf: (centre: string, matter: string) =>
      versions.find({ centre, matter }).sort({ centre: 1, matter: 1, version: 1 }).lean<VersionHead[]>(),
    /** The last of them, in force or yet to come. */
    newest: async (centre: string, matter: string): Promise<VersionHead | undefined> => {
      const found = versions.findOne({ centre, matter }).sort({ centre: -1, matter: -1, version: -1 });
      return (await found.lean<VersionHead | null>()) ?? undefined;
    },
    /** Versions of a centre that take running cases along, whether or not that is done. */
    moving: (centre: string) =>
      versions.find({ centre, 'moving.what': trusted({ $in: ['drafts', 'safe'] }) }).lean<MovingVersion[]>(),
    /** Files of the versions of this content. */
    filesOf: async (centre: string, hash: string): Promise<BundleDocument['files'] | undefined> =>
      (await bundles.findOne({ _id: bundleId(centre, hash) }).lean<BundleDocument | null>())?.files,

    /** Adds a version, its content first; false when somebody else took the number first. */
    async add({ files, ...version }: NewVersion): Promise<boolean> {
      const { centre, hash } = version;
      const content = { $setOnInsert: { centre, files } };
      await bundles.updateOne({ _id: bundleId(centre, hash) }, content, { upsert: true });
      return unlessTaken(async () => {
        await versions.create(version);
        return true;
      });
    },

    /** Changes whenever something was published: number of versions and the newest moment. */
    async mark(centre: string): Promise<string> {
      const newest = await versions
        .findOne({ centre }, { publishedAt: 1 })
        .sort({ centre: 1, publishedAt: -1 })
        .lean<{ _id: string; publishedAt: Date } | null>();
      return newest ? `${newest._id}:${newest.publishedAt.getTime()}` : 'nothing';
    },
  };
}
