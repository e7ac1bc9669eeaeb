/** The pages of docs/problems: one a code, with its words, why it matters, what to do and a broken example. */
import { declared, type Entry, type Problem } from '../engine/problems.ts';
import { problemTables } from '../engine/problem-tables.ts';
import { toldOf, type ProblemExample } from '../test/build/problem-example.ts';

const severities: Readonly<Record<Problem['severity'], string>> = { error: '错误', warning: '警告', info: '提示' };
const effects: Readonly<Record<Problem['severity'], string>> = {
  error: '有错误就不能发布。',
  warning: '不妨碍发布，但应当看一看。',
  info: '不妨碍发布。',
};

/** `{name}` in the words of a code stands for what the case at hand fills in. */
const open = (words: string) => words.replaceAll(/\{\w+\}/g, '…');
const json = (value: unknown) => ['```json', JSON.stringify(value, null, 2), '```'];
const text = (value: unknown) => [
  '```html',
  typeof value === 'string' ? value.trimEnd() : JSON.stringify(value),
  '```',
];

/** A part of an example, introduced by a sentence. */
const part = (sentence: string, lines: readonly string[]) => [sentence, '', ...lines, ''];
const parts = (values: Readonly<Record<string, unknown>> | undefined, say: (key: string, value: unknown) => string[]) =>
  Object.entries(values ?? {}).flatMap(([key, value]) => say(key, value));

function changes({ patch, year, files, centreFiles, ...example }: ProblemExample): string[] {
  const at = (file: string) => (pointer: string, value: unknown) =>
    part(
      pointer.endsWith('/-')
        ? `在 \`${file}\` 的 \`${pointer.slice(0, -2)}\` 里加上`
        : `把 \`${file}\` 的 \`${pointer}\` 改为`,
      json(value),
    );
  const given = {
    condition: '条件',
    facts: '事实',
    cell: '单元格',
    errors: '结构校验的结果',
    data: '填写的内容',
    years: '各年的日历',
    seatings: '请假和顶岗',
  };
  return [
    ...parts(patch, (file, values) => parts(values as Record<string, unknown>, at(file))),
    ...parts(year, at('calendar/2026.json')),
    ...parts(files, (file, value) =>
      value === null ? [`去掉文件 \`${file}\``, ''] : part(`把文件 \`${file}\` 改为`, text(value)),
    ),
    ...parts(centreFiles, (file, value) => part(`加上文件 \`${file}\``, json(value))),
    ...(example.template === undefined ? [] : part('模板', text(example.template))),
    ...(example.fields && Object.keys(example.fields).length > 0 ? part('可用的字段', json(example.fields)) : []),
    ...parts(given, (key, title) => {
      const value = example[key as keyof typeof given];
      return value === undefined ? [] : part(String(title), json(value));
    }),
    ...(example.comparisons === undefined ? [] : [`只允许试 ${example.comparisons} 次。`, '']),
  ];
}

const folded = (example: ProblemExample) => JSON.stringify(example).includes('"times":');

const answerLine = ({ severity, file, line, pointer, message }: Problem) =>
  `> ${severities[severity]} · ${[file, line === undefined ? '' : `第 ${line} 行`, pointer === '' ? '' : `\`${pointer}\``].filter(Boolean).join(' ')} · ${message.replaceAll('<', '&lt;')}`;

function page(code: string, entry: Entry, example: ProblemExample): string {
  const { words, severity, fix = '' } = declared(entry);
  return [
    `# ${code}`,
    '',
    `**${severities[severity]}**：${open(words).replaceAll('<', '&lt;')}`,
    '',
    `${example.why}${effects[severity]}`,
    '',
    '## 怎么改',
    '',
    fix === '' ? (example.fix ?? '') : `${open(fix)}。`,
    '',
    '## 例子',
    '',
    ...changes(example),
    ...(folded(example) ? ['`{ "repeat": x, "times": n }` 表示把 x 重复 n 次。', ''] : []),
    '检查的回答：',
    '',
    ...toldOf(example).slice(0, 3).map(answerLine),
    '',
  ].join('\n');
}

function index(): string {
  const topics = Object.entries(problemTables).flatMap(([topic, entries]) => [
    `## ${topic}`,
    '',
    '| 代码 | 程度 | 说明 |',
    '| --- | --- | --- |',
    ...Object.entries(entries).map(([code, entry]) => {
      const { words, severity } = declared(entry);
      const said = open(words).replaceAll('<', '&lt;').replaceAll('|', '\\|');
      return `| [${code}](${code}.md) | ${severities[severity]} | ${said} |`;
    }),
    '',
  ]);
  const head = [
    '# 检查会指出的问题',
    '',
    '本目录由 `npm run problems` 从引擎里的问题表和 `test/problems` 生成，请勿手改。',
    '',
  ];
  return [...head, ...topics].join('\n');
}

/** The pages by file name. Throws where a code has no example. */
export function problemPages(examples: ReadonlyMap<string, ProblemExample>): Record<string, string> {
  const entries = Object.values(problemTables).flatMap((table) => Object.entries(table));
  const pages = entries.map(([code, entry]) => {
    const example = examples.get(code);
    if (!example) throw new Error(`no example of ${code} in test/problems`);
    return [`${code}.md`, page(code, entry, example)] as const;
  });
  return { 'README.md': index(), ...Object.fromEntries(pages) };
}
