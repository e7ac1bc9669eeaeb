/** Published versions, immutable. The one in force is the greatest `effectiveFrom` not after the moment asked for. */
import { type Connection, mongo } from 'mongoose';
import { modelOf } from './models/model.ts';
import { type Listing, type VersionDocument, versionDeclaration } from './models/version.ts';

export interface VersionHead {
  matter: string;
  version: number;
  hash: string;
  effectiveFrom: Date;
  publishedAt: Date;
  author: string;
  reviewer: string;
  reason: string;
  listing: Listing;
}

export type { Listing } from './models/version.ts';
export type VersionRepository = ReturnType<typeof versionRepository>;

const head = { files: 0 } as const;

export function versionRepository(connection: Connection) {
  const versions = modelOf(connection, versionDeclaration);
  return {
    /** Heads of every version of a centre, by matter and age; the files stay in the store. */
    heads: (centre: string) =>
      versions.find({ centre }, head).sort({ centre: 1, matter: 1, version: 1 }).lean<VersionHead[]>(),
    headsOf: (centre: string, matter: string) =>
      versions.find({ centre, matter }, head).sort({ centre: 1, matter: 1, version: 1 }).lean<VersionHead[]>(),
    byHash: (centre: string, hash: string) => versions.findOne({ centre, hash }).lean<VersionDocument | null>(),

    /** Adds a version; false when somebody else took the number first. */
    async add(version: VersionDocument): Promise<boolean> {
      try {
        await versions.create(version);
        return true;
      } catch (error) {
        if (error instanceof mongo.MongoServerError && error.code === 11000) return false;
        throw error;
      }
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
