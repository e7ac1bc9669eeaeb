import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCondition, registerFacts, type Condition } from '../../../../engine/index.ts';
import { evaluateByLibrary } from '../../../../runtime/server/publishing/reference.ts';

const held = async (condition: unknown, facts: Record<string, unknown>) =>
  (await evaluateByLibrary(new Map([['it', condition as Condition]]), [], facts)).has('it');

/** Every installed copy of a package, however deep. */
function copiesOf(name: string, folder = join(process.cwd(), 'node_modules')): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.name.startsWith('@')) return copiesOf(name, path);
    const inner = readdirSync(path).includes('node_modules') ? copiesOf(name, join(path, 'node_modules')) : [];
    return entry.name === name ? [path, ...inner] : inner;
  });
}

describe('json-rules-engine as the reference', () => {
  const staff = { 'answers.staff': [{ age: 17 }] };

  test('reads a cell of a table by its JSON Pointer', async () => {
    const minor = { fact: 'answers.staff', path: '/0/age', operator: 'lessThan', value: 18 };
    expect(await held(minor, staff)).toBe(true);
    expect(await held({ ...minor, path: '/1/age' }, staff)).toBe(false);
  });

  test('does not reach what objects inherit', async () => {
    const inherited = { fact: 'answers.staff', path: '/constructor/name', operator: 'equal', value: 'Array' };
    expect(await held(inherited, staff)).toBe(false);
  });

  test('uses named conditions, also a single comparison', async () => {
    const named = [
      { id: 'large', title: '大', when: { fact: 'answers.area', operator: 'greaterThan', value: 9 } as const },
    ];
    const conditions = new Map<string, Condition>([
      ['yes', { condition: 'large' }],
      ['no', { not: { condition: 'large' } }],
    ]);
    expect([...(await evaluateByLibrary(conditions, named, { 'answers.area': 10 }))]).toEqual(['yes']);
  });

  test('says no where the list on the right is missing, instead of throwing', async () => {
    const among = { fact: 'answers.kind', operator: 'in', value: { fact: 'answers.services' } };
    expect(await held(among, { 'answers.kind': 'a' })).toBe(false);
    expect(await held({ ...among, operator: 'notIn' }, { 'answers.kind': 'a' })).toBe(false);
  });
});

describe('a path that tries to run code', () => {
  const marks = globalThis as { touched?: string[] };
  const attempts = [
    "$[?(globalThis.touched.push('plain'))]",
    "$..[?(@.constructor.constructor('globalThis.touched.push(1)')())]",
    "$[?(@property.constructor.constructor('globalThis.touched.push(2)')())]",
    "$[?($..[?(globalThis.touched.push('nested'))])]",
    '$[?(@.push(99))]',
    "$.x[(globalThis.touched.push('script'))]",
  ];
  const { facts: register } = registerFacts([
    { name: 'answers.staff', origin: 'answers', type: 'table', label: '人员', columns: { age: 'number' } },
  ]);

  beforeEach(() => void (marks.touched = []));
  afterAll(() => delete marks.touched);

  test.each(attempts)('neither runs nor changes a fact: %s', async (path) => {
    const facts = { 'answers.staff': [{ age: 1, x: [1] }] };
    const right = { fact: 'answers.staff', path: '/0/age', operator: 'equal', value: { fact: 'answers.staff', path } };
    const left = { fact: 'answers.staff', path, operator: 'equal', value: 1 };
    for (const condition of [left, right]) {
      expect(compileCondition(condition, { facts: register, named: new Map() }, '')).toMatchObject({ ok: false });
      await held(condition, facts);
    }
    expect(marks.touched).toEqual([]);
    expect(facts).toEqual({ 'answers.staff': [{ age: 1, x: [1] }] });
  });

  test('finds no copy of the resolver that could run it', () => {
    const copies = copiesOf('jsonpath-plus');
    expect(copies.length).toBeGreaterThan(0);
    for (const copy of copies) {
      const { version } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as { version: string };
      expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(11);
    }
  });
});
