/** Every code a configuration can be told of has its page, and a broken example that shows it and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { problemTables } from '../../engine/problem-tables.ts';
import { problemPages } from '../../scripts/problem-pages.ts';
import { problemExamples, toldOf } from '../build/problem-example.ts';

const examples = problemExamples();
const codes = Object.values(problemTables).flatMap((entries) => Object.keys(entries));

test('no code is declared twice, and each has its example', () => {
  expect(new Set(codes).size).toBe(codes.length);
  expect([...examples.keys()].sort()).toEqual([...codes].sort());
});

test.each([...examples])('%s is what its example is told, at its place', (code, example) => {
  const told = toldOf(example);
  expect([...new Set(told.map((problem) => problem.code))]).toEqual([code]);
  expect(told.map(({ file, pointer, line }) => ({ file, pointer, line }))).toMatchObject(example.at);
  for (const { message } of told) {
    expect(message).toMatch(/[\u4e00-\u9fff]/u);
    expect(message).not.toMatch(/undefined|\{\w+\}|\[object/);
  }
});

test('the pages on disk are those of the codes', () => {
  const folder = resolve('docs/problems');
  const pages = problemPages(examples);
  expect(readdirSync(folder).sort()).toEqual(Object.keys(pages).sort());
  for (const [name, text] of Object.entries(pages)) expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(text);
});
