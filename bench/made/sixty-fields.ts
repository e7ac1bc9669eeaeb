/** A real matter whose form was lengthened to sixty fields, and answers that fill it in. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fieldsOf, loadMatter, type CompiledMatter, type Field, type Form } from '../../engine/index.ts';
import { compileWithAjv } from '../../runtime/server/validation/compile-with-ajv.ts';

const folder = path.resolve(import.meta.dirname, '../../configs/jianghua/matters/outdoor-advertising');

const files = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );

const options = [
  { value: 'steel', label: '钢结构' },
  { value: 'wood', label: '木结构' },
  { value: 'other', label: '其他' },
];
type Own<F> = F extends Field ? Omit<F, 'id' | 'title' | 'required'> : never;
const kinds: readonly { field: Own<Field>; answer: unknown }[] = [
  { field: { kind: 'yesNo' }, answer: true },
  { field: { kind: 'text', pattern: '^[\\p{Script=Han}·]{2,30}$' }, answer: '江华·演示' },
  { field: { kind: 'number', decimals: 2, maximum: 1000 }, answer: 12.34 },
  { field: { kind: 'choice', options }, answer: 'steel' },
  { field: { kind: 'money', maximum: 10_000_000 }, answer: 1_234_500 },
  { field: { kind: 'date', earliest: '2020-01-01' }, answer: '2026-03-02' },
  {
    field: { kind: 'identityNumber', personal: { purpose: '核对申请人身份', sensitivity: 'identifier' } },
    answer: '11010519491231002X',
  },
  { field: { kind: 'creditCode' }, answer: '91350100M000100Y43' },
  { field: { kind: 'choices', options }, answer: ['steel', 'other'] },
  { field: { kind: 'paragraph' }, answer: '依法设置，按期维护，确保安全。' },
];

/** Fields beyond those the matter has; of each ten, four hang on the first of them. */
const more = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const place = at % kinds.length;
    const { field, answer } = kinds[place]!;
    const fact = `answers.more${at - place}`;
    const when = place > 5 ? { when: { fact, operator: 'equal', value: true } } : {};
    return {
      id: `more${at}`,
      answer,
      field: { ...field, id: `more${at}`, title: `补充${at}`, required: true, ...when },
    };
  });

interface Made {
  matter: CompiledMatter;
  answers: Record<string, unknown>;
}

export function sixtyFields(): Made {
  const bundle = files();
  const form = JSON.parse(bundle['form.json']!) as Form;
  const { examples } = JSON.parse(bundle['examples.json']!) as { examples: { answers: Record<string, unknown> }[] };
  const own = fieldsOf(form).length;
  const added = more(60 - own);
  form.sections.push({ id: 'more', title: '补充', fields: added.map(({ field }) => field as Field) });

  const loaded = loadMatter({ ...bundle, 'form.json': JSON.stringify(form) }, { validator: compileWithAjv });
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  const given = Object.fromEntries(added.map(({ id, answer }) => [id, answer]));
  return { matter: loaded.matter, answers: { ...examples[0]?.answers, ...given } };
}
