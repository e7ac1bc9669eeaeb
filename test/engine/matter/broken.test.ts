/** One file a mistake: what is changed in a bundle that is right, and the problems an administrator is told (warnings only when nothing is worse). */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadMatter } from '../../../engine/matter/load.ts';
import { aBundle, filesOf } from '../../build/matter.ts';
import { put } from '../../build/put.ts';

interface Broken {
  /** Whole texts in place of the files of the bundle; `null` takes a file away. */
  files?: Record<string, string | null>;
  /** Values in place of others, by file and JSON Pointer; a pointer that ends in `-` appends. */
  patch?: Record<string, Record<string, unknown>>;
  problems: { code: string; file: string; pointer: string; line?: number }[];
}

const folder = resolve('test/engine/matter/broken');
const read = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Broken;
const cases = readdirSync(folder).map((name): [title: string, broken: Broken] => [
  name.replace('.json', '').replaceAll('-', ' '),
  read(name),
]);

function brokenFiles({ files = {}, patch = {} }: Broken): Record<string, string> {
  const bundle = aBundle() as unknown as Record<string, unknown>;
  for (const [file, values] of Object.entries(patch))
    for (const [pointer, value] of Object.entries(values)) put(bundle[file.replace('.json', '')], pointer, value);
  const whole = Object.entries({ ...filesOf(bundle as never), ...files });
  return Object.fromEntries(whole.filter((entry): entry is [string, string] => entry[1] !== null));
}

test.each(cases)('%s is told with its place', (_title, broken) => {
  const loaded = loadMatter(brokenFiles(broken));
  const problems = loaded.ok ? loaded.warnings : loaded.problems.filter(({ severity }) => severity === 'error');
  const told = problems.map(({ code, file = '', pointer, line }, index) => ({
    code,
    file,
    pointer,
    ...(broken.problems[index]?.line === undefined ? {} : { line }),
  }));
  expect(told).toEqual(broken.problems);
  for (const { message, line, file, code } of problems) {
    expect(message).toMatch(/[\u4e00-\u9fff]/u);
    expect(message).not.toMatch(/undefined|\{\w+\}|\[object/);
    if (file && !code.startsWith('FILE_')) expect(line).toBeGreaterThan(0);
  }
});
