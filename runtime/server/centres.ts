/** The centres of this installation: each a compiled configuration folder, found by the host a request names. */
import path from 'node:path';
import type { Request } from 'express';
import { type CompiledCentre, loadCentre, type Problem } from '../../engine/index.ts';
import { foldersIn, readFiles } from './publishing/bundle-files.ts';
import { Refusal } from './http/refusal.ts';

export interface Centres {
  all: readonly CompiledCentre[];
  byId: (id: string) => CompiledCentre | undefined;
  /** The centre of a request: the first label of its host (`ceshi.localhost`), else the default. */
  of: (request: Request) => CompiledCentre;
  /** Folders that could not be read as a centre, with their problems. */
  broken: readonly { folder: string; problems: readonly Problem[] }[];
}

/** Reads every centre in `configsDir`; one that has problems is set aside and the others serve. */
export async function readCentres(configsDir: string, defaultCentre: string): Promise<Centres> {
  const all: CompiledCentre[] = [];
  const broken: { folder: string; problems: readonly Problem[] }[] = [];
  for (const folder of await foldersIn(configsDir)) {
    const loaded = loadCentre(await readFiles(path.join(configsDir, folder), ['matters/']));
    if (loaded.ok) all.push(loaded.centre);
    else broken.push({ folder, problems: loaded.problems });
  }
  const byId = (id: string) => all.find((one) => one.centre.id === id);
  const of = (request: Request): CompiledCentre => {
    const found = byId((request.hostname || '').split('.')[0] ?? '') ?? byId(defaultCentre);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  };
  return { all, byId, of, broken };
}
