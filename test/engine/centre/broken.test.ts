/** One file a mistake: what is changed in a centre that is right, and what its administrators are told. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadCentre } from '../../../engine/centre/load.ts';
import { centreFilesWith, centreParts } from '../../build/centre.ts';
import { put } from '../../build/put.ts';

interface Broken {
  /** Values in place of others, by file and JSON Pointer; a pointer that ends in `-` appends. */
  patch: Record<string, Record<string, unknown>>;
  problems: { code: string; file: string; pointer: string }[];
  /** What the message has to name. */
  words: string;
}

const folder = resolve('test/engine/centre/broken');
const cases = readdirSync(folder).map((name): [title: string, broken: Broken] => [
  name.replace('.json', '').replaceAll('-', ' '),
  JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Broken,
]);

function loadBroken({ patch }: Broken) {
  const parts: Record<string, unknown> = centreParts();
  for (const [file, values] of Object.entries(patch))
    for (const [pointer, value] of Object.entries(values)) put(parts[file], pointer, value);
  return loadCentre(centreFilesWith(parts));
}

test.each(cases)('%s is told with file, line and pointer, and nothing is loaded', (_title, broken) => {
  const loaded = loadBroken(broken);
  if (loaded.ok) throw new Error('a broken centre was loaded');
  expect(loaded).not.toHaveProperty('centre');
  expect(loaded.problems.map(({ code, file, pointer }) => ({ code, file, pointer }))).toEqual(broken.problems);
  const [first] = loaded.problems;
  expect(first?.message).toContain(broken.words);
  expect(first?.message).not.toMatch(/undefined|\{\w+\}|\[object/);
  expect(first?.line).toBeGreaterThan(1);
});
