/**
 * The centres of this installation, each in the version in force. Files are what a centre begins with; from its first
 * start on, versions in the store are what counts, and every process follows them without being started again.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import path from 'node:path';
import type { Request } from 'express';
import type { Logger } from 'pino';
import { type CompiledCentre, loadCentre, type Problem } from '../../../engine/index.ts';
import { Refusal } from '../http/refusal.ts';
import { type Files, foldersIn, readFiles } from '../publishing/bundle-files.ts';
import type { CentreVersionRepository } from '../store/centre-version-repository.ts';
import { hashOfFiles } from './hash-of-files.ts';

type Known = ReadonlyMap<string, CompiledCentre>;

export interface Centres {
  readonly all: readonly CompiledCentre[];
  byId: (id: string) => CompiledCentre | undefined;
  /** The centre of a request: the first label of its host (`ceshi.localhost`), else the default. */
  of: (request: Request) => CompiledCentre;
  /** Folders that could not be read as a centre, with their problems. */
  broken: readonly { folder: string; problems: readonly Problem[] }[];
  /** What lay in the folders, by id of the centre. */
  read: ReadonlyMap<string, Files>;
  /** Names where versions are kept, and who is told of one that cannot be read; until then centres are as their folders say. */
  follow: (versions: Pick<CentreVersionRepository, 'newest' | 'filesOf'>, log: Pick<Logger, 'error'>) => void;
  /** Looks at once for newer versions: for whoever has just published, and at the start. */
  refresh: () => Promise<void>;
  /** Does work to which all centres stay as they are, whatever is published meanwhile; looks for newer ones before it. */
  steady: <T>(work: () => T | Promise<T>) => Promise<T>;
}

/** How old what is known may be before the store is asked whether somebody published, in milliseconds. */
const FRESH_MS = 1000;

/** Reads every centre in `configsDir`; one that has problems is set aside and the others serve. */
export async function readCentres(configsDir: string, defaultCentre: string): Promise<Centres> {
  const read = new Map<string, Files>();
  const found = new Map<string, CompiledCentre>();
  const broken: { folder: string; problems: readonly Problem[] }[] = [];
  for (const folder of await foldersIn(configsDir)) {
    const files = await readFiles(path.join(configsDir, folder), ['matters/']);
    const loaded = loadCentre(files);
    if (!loaded.ok) {
      broken.push({ folder, problems: loaded.problems });
      continue;
    }
    found.set(loaded.centre.centre.id, loaded.centre);
    read.set(loaded.centre.centre.id, files);
  }
  return following(found, defaultCentre, { read, broken });
}

function following(found: Known, defaultCentre: string, folders: Pick<Centres, 'read' | 'broken'>): Centres {
  let current = found;
  let versions: Parameters<Centres['follow']>[0] | undefined;
  let log: Parameters<Centres['follow']>[1] | undefined;
  let lookedAt = -Infinity;
  let looking: Promise<void> | undefined;
  const hashes = new Map<string, string>();
  const held = new AsyncLocalStorage<Known>();
  const known = () => held.getStore() ?? current;
  const byId = (id: string) => known().get(id);

  async function take(id: string): Promise<void> {
    const newest = await versions?.newest(id);
    if (!newest || newest.hash === hashes.get(id)) return;
    const files = await versions?.filesOf(id, newest.hash);
    const loaded = files && hashOfFiles(files) === newest.hash ? loadCentre(files) : undefined;
    const next = new Map(current);
    if (loaded?.ok) next.set(id, loaded.centre);
    // Altered in the store, or of a shape this release cannot read: it serves nobody, and the others go on.
    else if (next.delete(id)) log?.error({ centre: id, version: newest.version }, '中心的版本读不出来，已经停用');
    hashes.set(id, newest.hash);
    current = next;
  }

  /** Those who ask meanwhile wait for the same answer. */
  function look(): Promise<void> {
    looking ??= Promise.all([...found.keys()].map(take))
      .then(() => {
        lookedAt = performance.now();
      })
      .finally(() => {
        looking = undefined;
      });
    return looking;
  }

  return {
    ...folders,
    get all() {
      return [...known().values()];
    },
    byId,
    of: (request) => {
      const asked = byId((request.hostname || '').split('.')[0] ?? '') ?? byId(defaultCentre);
      if (!asked) throw new Refusal('NOT_FOUND');
      return asked;
    },
    follow: (from, to) => {
      versions = from;
      log = to;
    },
    refresh: async () => {
      // What is being looked at may be from before the publication.
      await looking;
      await look();
    },
    steady: async (work) => {
      if (performance.now() - lookedAt > FRESH_MS) await look();
      return await held.run(current, work);
    },
  };
}
