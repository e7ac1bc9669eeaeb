/** The check of a centre as it is typed: shape, references, holidays. What its matters would lose is asked of the server. */
import { loadCentre, stepsTo, withContent, type CentreContent, type Problem } from '../../engine/index.ts';
import { findingsBy, type Finding, type Reading } from '../check/findings.ts';
import { pathOf } from '../edits/path.ts';
import { centreSpotOf } from './parts.ts';
import type { CentreSurroundings } from './subject.ts';

const reading: Reading<CentreContent> = {
  placeOf: (content, { file, pointer }) => (file === undefined ? [] : pathOf(content, pointer, stepsTo(file))),
  spotOf: centreSpotOf,
  inNames: (_, { message }) => message,
};

/** Registers are not at hand here; no grant is wrong as far as this check sees. */
const registers = { 'grants.json': '{"grants": []}' };

export function checkContent(content: CentreContent, { matters }: CentreSurroundings): Problem[] {
  const files = withContent(registers, content);
  const beside = Object.fromEntries(matters.map(({ id }) => [`matters/${id}/matter.json`, '']));
  const loaded = loadCentre({ ...files, ...beside });
  const found = loaded.ok ? loaded.warnings : loaded.problems;
  return found.filter(({ file }) => file !== undefined && file !== 'grants.json' && file !== 'seals.json');
}

export const findingsOfContent = (content: CentreContent, problems: readonly Problem[]): Finding[] =>
  findingsBy(reading, content, problems);
