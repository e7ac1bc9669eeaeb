/** Writes docs/problems from the engine's tables of codes and the broken examples in test/problems. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { problemExamples } from '../test/build/problem-example.ts';
import { problemPages } from './problem-pages.ts';

const folder = fileURLToPath(new URL('../docs/problems/', import.meta.url));
// Everything is worked out before anything is taken away.
const pages = Object.entries(problemPages(problemExamples()));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) writeFileSync(`${folder}${name}`, text);
