/** Bundles with random changes through the whole check: what comes of each, and how long the quick check took. */
import fc from 'fast-check';
import { analyse } from '../../../engine/analysis/analyse.ts';
import { untriedIn } from '../../../engine/analysis/untried.ts';
import { loadCentre } from '../../../engine/centre/load.ts';
import { checkMatterIn } from '../../../engine/centre/check-matter.ts';
import { parseBlocks } from '../../../engine/documents/parse-blocks.ts';
import { checkData } from '../../../engine/documents/check-data.ts';
import { renderTemplate } from '../../../engine/documents/render-template.ts';
import type { CompiledMatter } from '../../../engine/matter/compiled.ts';
import { documentData } from '../../../engine/matter/document-data.ts';
import { loadMatter } from '../../../engine/matter/load.ts';
import { assessExample, runExamples } from '../../../engine/matter/run-examples.ts';
import { templateFields } from '../../../engine/matter/template-fields.ts';
import type { Problem } from '../../../engine/problems.ts';
import { trialEvents } from '../../../runtime/server/cases/trial.ts';
import { aBundle, filesOf } from '../../build/matter.ts';
import { type Files, mutated } from '../../build/mutated.ts';
import { filesIn, matterFolders } from '../../configs/files.ts';

const county = loadCentre(filesIn('jianghua'));
if (!county.ok) throw new Error('the centre of jianghua does not load');
const { centre } = county;
const place = { centre: centre.centre, unitName: String, windowName: String, queryCode: 'A1B2C3' };
const NOW = '2026-03-02T02:00:00.000Z';

/** Small, because this is about what breaks and not about what is found. */
const comparisons = 20_000;

/** A trial case by the first example that can be submitted: every paper of it, as publishing shows them. */
function carriedThrough(matter: CompiledMatter): string[] {
  const { bundle } = matter;
  const example = bundle.examples.examples.find((one) => assessExample(matter, one).errors.length === 0);
  if (!example) return [];
  return bundle.documents.documents.flatMap(({ id, act, template }) => {
    const events = trialEvents(centre, matter, id, example.id, NOW);
    const issued = events.at(-1);
    if (issued?.kind !== 'documentIssued') return [`${id} is not issued`];
    const data = documentData(matter, events, issued.payload, place);
    const gaps = checkData(templateFields(bundle.form, [act]), data);
    if (gaps.length > 0) return gaps.map(({ pointer, message }) => `${id} ${pointer} ${message}`);
    parseBlocks(renderTemplate(bundle.templates[template] ?? '', data));
    return [];
  });
}

const isTold = ({ code, message }: Problem) => code !== '' && /[\u4e00-\u9fff]/u.test(message);

export interface Fuzzed {
  bundles: number;
  accepted: number;
  /** What may not be: an exception, a problem without words, an accepted bundle that cannot be carried through. */
  broken: readonly string[];
  /** Milliseconds of the processor that the slowest quick check took: what else the machine does is not its fault. */
  slowest: number;
  /** Quick checks over the limit of 200 ms. */
  over: number;
}

const LIMIT = 200;

export function fuzzed(bundles: number, seed?: number): Fuzzed {
  const broken: string[] = [];
  const found = { accepted: 0, slowest: 0, over: 0 };
  const check = (files: Files) => {
    const start = process.cpuUsage();
    const loaded = loadMatter(files, { catalogues: centre.catalogues, shared: centre.shared });
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    found.slowest = Math.max(found.slowest, took);
    if (took > LIMIT) found.over += 1;
    if (!loaded.ok) return loaded.problems.length > 0 && loaded.problems.every(isTold) ? [] : ['refused without words'];
    found.accepted += 1;
    const { matter } = loaded;
    const told = [
      ...loaded.withLines([...checkMatterIn(centre, matter.bundle), ...analyse(matter, { comparisons })]),
      ...untriedIn(matter, { comparisons }).map(({ problem }) => problem),
      ...runExamples(matter, centre).flatMap(({ problems }) => problems),
    ];
    return [...(told.every(isTold) ? [] : ['told without words']), ...carriedThrough(matter)];
  };
  const originals = matterFolders.filter((folder) => folder.startsWith('jianghua/')).map(filesIn);
  const small = originals.flatMap(() => Array.from({ length: 4 }, () => filesOf(aBundle())));
  fc.assert(
    fc.property(mutated([...originals, ...small]), (files) => {
      try {
        broken.push(...check(files));
      } catch (error) {
        broken.push(error instanceof Error ? (error.stack ?? error.message) : 'thrown');
      }
    }),
    { numRuns: bundles, ...(seed === undefined ? {} : { seed }) },
  );
  return { bundles, ...found, broken };
}
