/** The bundles that are hardest to check: each as much of one thing as the sizes of files let in. */
import type { Files } from '../../engine/files/read.ts';
import { most } from '../../engine/files/source.ts';
import { aBundle, filesOf } from '../../test/build/matter.ts';

/** A little less than a file may have, for what stands around it. */
const FILE = (most.kilobytes - 8) * 1024;
const ROOM = 1000 * 1024;

const fill = (one: string, size: number, between = ','): string =>
  Array.from({ length: Math.floor(size / (one.length + between.length)) }, () => one).join(between);

/** Examples that expect nothing, so that whatever else a bundle says it is looked at to the end. */
const right = (() => {
  const bundle = aBundle();
  for (const example of bundle.examples.examples) example.expect = {};
  return filesOf(bundle);
})();
const withFile = (file: string, text: string): Files => ({ ...right, [file]: text });

/** The file with the value at a property replaced by a text of JSON. */
function putting(file: string, name: string, json: string): Files {
  const text = right[file] ?? '';
  const part = JSON.parse(text) as Record<string, unknown>;
  return withFile(
    file,
    JSON.stringify({ ...part, [name]: '@' }).replace('"@"', () => json),
  );
}
const place = JSON.stringify({ fact: 'answers.place', operator: 'equal', value: 'roof' });
const list = (count: number) => JSON.stringify(Array.from({ length: count }, () => 'roof'));
const rules = (conditions: string, count = 1): string =>
  `[${Array.from(
    { length: count },
    (_, index) =>
      `{"id":"r${index}","title":"规则","conditions":${conditions},"event":{"type":"remind","params":{"message":"提醒"}}}`,
  ).join(',')}]`;

const fields = (count: number, more: (index: number) => object): object[] => {
  const all = Array.from({ length: count }, (_, index) => ({
    kind: 'text',
    id: `f${index}`,
    title: '字段',
    ...more(index),
  }));
  return Array.from({ length: Math.ceil(count / 100) }, (_, index) => ({
    id: `s${index}`,
    title: '分节',
    fields: all.slice(index * 100, index * 100 + 100),
  }));
};

/** The right bundle with more sections in its form and parts of the rest replaced. */
function larger(sections: object[], parts: Partial<ReturnType<typeof aBundle>> = {}): Files {
  const bundle = aBundle(parts);
  bundle.form.sections.push(...(sections as typeof bundle.form.sections));
  const files = filesOf(bundle);
  return { ...files, 'form.json': JSON.stringify(bundle.form), 'rules.json': JSON.stringify(bundle.rules) };
}

const named = (when: object) => [
  ...(aBundle().rules.conditions ?? []),
  { id: 'huge', title: '很长', when: when as never },
];
const leaves = (count: number) =>
  Array.from({ length: count }, () => ({ fact: 'answers.place', operator: 'equal', value: 'roof' }));

/** A paper of each act, with a template of its own. */
function papers(template: string, count: number): Files {
  const documents = Array.from({ length: count }, (_, index) => ({
    ...{ id: `d${index}`, title: '文书', act: 'deny', template: `t${index}.hbs`, seal: 'approval' },
  }));
  const files = filesOf(aBundle());
  // No two alike, so that none is known from the one before.
  const texts = documents.map((one, index) => [`documents/${one.template}`, `${template}<p>${index}</p>`] as const);
  return {
    ...Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('.json'))),
    'documents.json': JSON.stringify({ documents }),
    'examples.json': JSON.stringify({ examples: [] }),
    ...Object.fromEntries(texts),
  };
}

const tables = (count: number, rows: number, values: number): string =>
  JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      ...{ id: `t${index}`, title: '表', hitPolicy: 'first', inputs: [{ fact: 'answers.place' }] },
      output: { kind: 'choice', options: ['reviewer', 'technicalReviewer'] },
      rows: Array.from({ length: rows }, (_unused, row) => ({
        ...{ id: `r${row}`, then: 'reviewer' },
        when: [{ kind: 'oneOf', values: Array.from({ length: values }, () => 'roof') }],
      })),
    })),
  );

const examples = (count: number, answers: (index: number) => object): Files => ({
  ...right,
  'examples.json': JSON.stringify({
    examples: Array.from({ length: count }, (_, index) => ({
      ...{ id: `e${index}`, title: '样例', expect: {} },
      answers: answers(index),
    })),
  }),
});

/** Required numbers, each with decimals of its own. */
const numbers = (count: number): object[] =>
  fields(count, (index) => ({ kind: 'number', id: `n${index}`, decimals: index % 5, required: true }));
const above = (index: number, value: number) => ({ fact: `answers.n${index}`, operator: 'greaterThan', value });

/** The matter with rules of its own, which all raise the same. */
function withRules(sections: object[], conditions: readonly object[], event: object): Files {
  const bundle = aBundle();
  const all = conditions.map((one, index) => ({ id: `r${index}`, title: '规则', conditions: one, event }));
  return larger(sections, { rules: { ...bundle.rules, rules: [...(bundle.rules.rules ?? []), ...(all as never[])] } });
}
const remind = { type: 'remind', params: { message: '提醒' } };

/** A table over twelve numbers, whose rows leave holes between them. */
function longTable(hitPolicy: string): Files {
  const inputs = Array.from({ length: 12 }, (_, index) => ({ fact: `answers.n${index}` }));
  const cell = (row: number, input: number) => {
    const min = (row * 7 + input * 13) % 97;
    return { kind: 'between', min, max: min + 3 };
  };
  const rows = Array.from({ length: 300 }, (_, row) => ({
    ...{ id: `r${row}`, then: 'reviewer', when: inputs.map((_input, index) => cell(row, index)) },
  }));
  const output = { kind: 'choice', options: ['reviewer'] };
  const tables = [{ id: 'visitor', title: '谁去现场', hitPolicy, inputs, output, rows }] as never[];
  return larger(numbers(12), { rules: { ...aBundle().rules, tables } });
}

/** Named by what there is too much of. */
export const worstBundles: Readonly<Record<string, () => Files>> = {
  'lines without a word': () => withFile('matter.json', `{${'\n'.repeat(FILE)}}`),
  'properties nobody knows': () =>
    withFile('guide.json', `{${Array.from({ length: FILE / 14 }, (_, index) => `"x${index}":1`).join(',\n')}}`),
  'a name over and over': () => withFile('guide.json', `{${fill('"x":1', FILE, ',\n')}}`),
  'halves of characters': () => withFile('guide.json', `{"notes":[${fill('"\ud800"', FILE / 2, ',\n')}]}`),
  'what is no JSON': () => withFile('guide.json', fill('[', FILE / 4, ',')),
  'one text': () => putting('guide.json', 'introduction', `"${'𠮷'.repeat(FILE / 5)}"`),
  'one text of escapes': () => putting('guide.json', 'introduction', `"${'\\u4e00'.repeat(FILE / 6)}"`),
  'brackets as deep as may be': () =>
    putting('guide.json', 'notes', `[${fill(`${'['.repeat(60)}${']'.repeat(60)}`, FILE)}]`),
  'lists where values belong': () =>
    putting('rules.json', 'rules', rules(`{"fact":"answers.place","operator":"in","value":[${fill('[]', FILE)}]}`)),
  'values of the wrong kind': () =>
    putting('rules.json', 'rules', rules(`{"all":[${fill(place.replace('"roof"', '{}'), FILE)}]}`)),
  'conditions that are empty': () => putting('rules.json', 'rules', rules(`{"all":[${fill('{}', FILE)}]}`)),
  'materials that are none': () => putting('materials.json', 'materials', `[${fill('1', FILE)}]`),
  'fields of no kind': () =>
    putting('form.json', 'sections', `[${fill('{"id":"a","title":"b","fields":[{"kind":"x"}]}', FILE)}]`),
  'places left open': () => putting('guide.json', 'notes', `[${fill('"待补充"', FILE / 2)}]`),
  'results of an older shape': () => {
    const text = putting('matter.json', 'results', `[${fill('{"renewalWindow":1}', FILE)}]`)['matter.json'] ?? '';
    return withFile('matter.json', text.replace('"schemaVersion":2', '"schemaVersion":1'));
  },
  'comparisons in one condition': () => putting('rules.json', 'rules', rules(`{"all":[${fill(place, 500 * 58)}]}`)),
  'one condition of five hundred numbers': () =>
    withRules(
      numbers(400),
      [
        {
          all: [0, 1, 2, 3, 4].map((group) => ({
            any: Array.from({ length: 100 }, (_, index) => above((group * 100 + index) % 400, index)),
          })),
        },
      ],
      remind,
    ),
  'numbers against each other': () =>
    withRules(
      numbers(20),
      Array.from({ length: 60 }, () => ({
        all: [
          ...[0, 1, 2].map((index) => ({
            fact: `answers.n${index}`,
            operator: 'lessThan',
            value: { fact: `answers.n${index + 1}` },
          })),
          ...Array.from({ length: 60 }, (_, index) => above(index % 4, index)),
        ],
      })),
      remind,
    ),
  'rules against one field': () =>
    withRules(
      numbers(100),
      Array.from({ length: 80 }, (_, rule) => ({
        all: [
          { fact: 'answers.width', operator: 'greaterThan', value: rule },
          ...Array.from({ length: 60 }, (_unused, index) => above((rule + index) % 100, index)),
        ],
      })),
      { type: 'invalid', params: { field: 'width', message: '填写有误' } },
    ),
  'rows of one table, the first of which counts': () => longTable('first'),
  'rows of one table, of which one may hold': () => longTable('unique'),
  'rules of many comparisons': () => putting('rules.json', 'rules', rules(`{"all":[${fill(place, 80 * 58)}]}`, 99)),
  'rules of long lists': () =>
    putting('rules.json', 'rules', rules(`{"fact":"answers.place","operator":"in","value":${list(500)}}`, 100)),
  'uses of one long named condition': () =>
    larger(fields(4000, () => ({ when: { condition: 'huge' } })).slice(0, 39), {
      rules: {
        ...aBundle().rules,
        conditions: named({ all: [...Array.from({ length: 5 }, () => ({ any: leaves(100) }))] }),
      },
    }),
  'uses of a named condition, as many as may be': () =>
    larger(
      fields(480, () => ({ when: { condition: 'huge' } })),
      { rules: { ...aBundle().rules, conditions: named({ any: leaves(20) }) } },
    ),
  'named conditions that double': () => ({
    ...right,
    'rules.json': JSON.stringify({
      ...aBundle().rules,
      conditions: [
        ...named(leaves(1)[0] ?? {}),
        ...Array.from({ length: 90 }, (_, index) => ({
          ...{ id: `n${index}`, title: '加倍' },
          when: { all: Array.from({ length: 100 }, () => ({ condition: index === 0 ? 'huge' : `n${index - 1}` })) },
        })),
      ],
    }),
  }),
  fields: () => larger(fields(3900, () => ({ required: true })).slice(0, 39)),
  'fields with patterns': () =>
    larger(fields(480, (index) => ({ pattern: `${'([a-z0-9]{1,9}|\\d){1,9}'.repeat(7)}${index}` }))),
  'patterns that nest': () =>
    larger(fields(480, (index) => ({ pattern: `${'('.repeat(60)}a${index}${')*'.repeat(60)}` }))),
  'patterns that repeat': () => larger(fields(480, (index) => ({ pattern: `(a{0,99}b{0,99}){9}${index}` }))),
  options: () =>
    larger(
      fields(60, () => ({
        kind: 'choice',
        options: Array.from({ length: 100 }, (_, index) => ({ value: `v${index}`, label: '选项' })),
      })),
    ),
  'rows of tables': () => putting('rules.json', 'tables', tables(40, 100, 10)),
  'long cells of tables': () => putting('rules.json', 'tables', tables(4, 30, 490)),
  'braces that never close': () => papers('{{'.repeat(31 * 1024), 14),
  'fields in papers, too many': () => papers('<p>{{applicant.name}}</p>'.repeat(2500), 15),
  'fields in one paper': () => papers('<p>{{applicant.name}}</p>'.repeat(2400), 1),
  'fields in papers': () => papers('<p>{{applicant.name}}</p>'.repeat(260), 15),
  'paragraphs without a field': () => papers('<p>甲</p>'.repeat(6000), 14),
  'comments in papers': () => papers('{{! 甲 }}'.repeat(260), 15),
  'fields nobody knows in papers': () => papers('<p>{{applicant.x}}</p>'.repeat(260), 15),
  'blocks in papers': () => papers('{{#if act.reason}}<p>{{act.reason}}</p>{{/if}}'.repeat(85), 15),
  'lines in papers': () => papers(`{{x}}${'\n'.repeat(60_000)}`, 15),
  'sheets in papers': () => papers('<qr x="1" y="1" side="9" value="甲"/>'.repeat(1500), 15),
  'answers of examples': () =>
    examples(100, () => Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`a${index}`, 1]))),
  'texts of examples': () => examples(100, () => ({ words: '字'.repeat(1600), place: 'wall' })),
  'rows of examples': () => examples(10, () => ({ rows: Array.from({ length: 9000 }, () => ({ a: 1 })) })),
  'guides that nearly contradict': () =>
    putting(
      'guide.json',
      'notes',
      JSON.stringify(Array.from({ length: 20 }, () => '办结办好办完承诺时限'.repeat(390))),
    ),
  'every file as large as may be': () => ({
    ...right,
    'guide.json':
      putting('guide.json', 'questions', `[${fill('{"question":"问","answer":"答"}', ROOM / 4)}]`)['guide.json'] ?? '',
    'examples.json':
      examples(100, () => Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`a${index}`, 1])))[
        'examples.json'
      ] ?? '',
    'rules.json': putting('rules.json', 'tables', tables(20, 100, 10))['rules.json'] ?? '',
  }),
};
