/**
 * The published matters of a centre: heads in memory, bundles compiled when first asked for and kept by hash.
 * The version in force is a pure function of time, so guide, form and runtime agree in every process.
 */
import { bundleIn, type CompiledMatter } from '../../../engine/index.ts';
import type { Clock } from '../clock.ts';
import type { VersionHead, VersionRepository } from '../store/version-repository.ts';
import { Refusal } from '../http/refusal.ts';
import type { Files } from './bundle-files.ts';
import { hashOf } from './hash.ts';

/** How many compiled bundles one process keeps. */
const KEPT = 200;
/** How old the heads may be before the store is asked whether somebody published. */
const FRESH_MS = 1000;

const inChinese = new Intl.Collator('zh-CN');

export interface Published {
  head: VersionHead;
  matter: CompiledMatter;
}

export interface LibraryDeps {
  versions: VersionRepository;
  clock: Clock;
  /** Compiles files that were checked when published; throws when they no longer pass. */
  compile: (files: Files) => CompiledMatter;
}

interface Shelf {
  mark: string;
  heads: Map<string, VersionHead[]>;
  checkedAt: number;
  /** The list last asked for, which holds from one moment of coming into force up to the next. */
  listed?: { from: number; until: number; heads: readonly VersionHead[] };
}

export function library({ versions, clock, compile }: LibraryDeps) {
  const shelves = new Map<string, Shelf>();
  const compiled = new Map<string, CompiledMatter>();

  async function shelfOf(centre: string): Promise<Shelf> {
    const known = shelves.get(centre);
    const now = performance.now();
    if (known && now - known.checkedAt < FRESH_MS) return known;
    const mark = await versions.mark(centre);
    if (known?.mark === mark) {
      known.checkedAt = now;
      return known;
    }
    const heads = new Map<string, VersionHead[]>();
    for (const head of await versions.heads(centre)) heads.set(head.matter, [...(heads.get(head.matter) ?? []), head]);
    const shelf = { mark, heads, checkedAt: now };
    shelves.set(centre, shelf);
    return shelf;
  }

  const inForceAt = (heads: readonly VersionHead[], now: number): VersionHead | undefined =>
    heads.reduce<VersionHead | undefined>((best, head) => {
      if (head.effectiveFrom.getTime() > now) return best;
      const later = !best || head.effectiveFrom.getTime() >= best.effectiveFrom.getTime();
      return later ? head : best;
    }, undefined);

  async function compiledOf(centre: string, hash: string): Promise<CompiledMatter | undefined> {
    const id = `${centre}:${hash}`;
    const known = compiled.get(id);
    if (known) {
      compiled.delete(id);
      compiled.set(id, known);
      return known;
    }
    const files = await versions.filesOf(centre, hash);
    if (!files) return undefined;
    const matter = compile(files);
    // As it was written then: an older shape is brought forward by whoever compiles it.
    if (hashOf(bundleIn(files)) !== hash)
      throw new Refusal('VERSION_ALTERED', { facts: { matter: matter.bundle.matter.id } });
    compiled.set(id, matter);
    const oldest = compiled.keys().next().value;
    if (compiled.size > KEPT && oldest !== undefined) compiled.delete(oldest);
    return matter;
  }

  /** Head of the version in force now. */
  async function head(centre: string, matter: string): Promise<VersionHead | undefined> {
    return inForceAt((await shelfOf(centre)).heads.get(matter) ?? [], clock.now().getTime());
  }

  return {
    head,
    /** The version in force now, compiled. */
    async inForce(centre: string, matter: string): Promise<Published | undefined> {
      const found = await head(centre, matter);
      if (!found) return undefined;
      const made = await compiledOf(centre, found.hash);
      return made && { head: found, matter: made };
    },
    /** The very version a case is bound to, however old. */
    byHash: compiledOf,
    /** Heads of the versions in force, in order of name; the same object until another version is. */
    async list(centre: string): Promise<readonly VersionHead[]> {
      const now = clock.now().getTime();
      const shelf = await shelfOf(centre);
      const { listed } = shelf;
      if (listed && listed.from <= now && now < listed.until) return listed.heads;
      const moments = [...shelf.heads.values()].flat().map(({ effectiveFrom }) => effectiveFrom.getTime());
      const heads = [...shelf.heads.values()]
        .flatMap((versions) => inForceAt(versions, now) ?? [])
        .sort((a, b) => inChinese.compare(a.listing.name, b.listing.name));
      const from = moments.filter((moment) => moment <= now).reduce((a, b) => Math.max(a, b), -Infinity);
      const until = moments.filter((moment) => moment > now).reduce((a, b) => Math.min(a, b), Infinity);
      shelf.listed = { from, until, heads };
      return heads;
    },
    /** Newest heads of the matters that have versions, none of which is in force yet. */
    async coming(centre: string): Promise<VersionHead[]> {
      const now = clock.now().getTime();
      const { heads } = await shelfOf(centre);
      return [...heads.values()].flatMap((versions) => (inForceAt(versions, now) ? [] : (versions.at(-1) ?? [])));
    },
    /** Looks again at once: called by whoever has just published. */
    refresh: (centre: string) => void shelves.delete(centre),
  };
}
export type Library = ReturnType<typeof library>;
