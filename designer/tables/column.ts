/** The columns of a decision table as people see them: the inputs by their labels, then the result. */
import {
  factSource,
  fieldsOf,
  stepPosts,
  type FactRegister,
  type Form,
  type Step,
  type Table,
  type TableRow,
} from '../../engine/index.ts';
import type { Choice } from '../schema/references.ts';

export type Cell = TableRow['when'][number];

/** How the values of a column are written; `gone`: what it asked for is no longer in the form. */
export type ColumnKind = 'text' | 'number' | 'money' | 'date' | 'boolean' | 'choice' | 'gone';

export interface Column {
  label: string;
  kind: ColumnKind;
  /** Written behind numbers. */
  unit: string | undefined;
  /** What a choice may be. */
  options: readonly Choice[];
  isResult: boolean;
}

const inputKinds: ReadonlySet<string> = new Set(['text', 'number', 'money', 'date', 'boolean', 'choice']);
/** Can a fact of the type be an input? */
export const isInput = (type: string): type is ColumnKind => inputKinds.has(type);

type Shape = Pick<Table, 'id' | 'inputs' | 'output'>;

const anywhere = { fact: '', path: '' };

/** What gives columns their words. */
interface World {
  form: Form;
  steps: readonly Step[];
  facts: FactRegister;
  /** What the last column is called. */
  result: string;
}

function inputColumn({ fact, path }: Table['inputs'][number], { form, facts }: World): Column {
  const source = factSource(fact, path, facts, anywhere);
  if ('code' in source) return { label: fact, kind: 'gone', unit: undefined, options: [], isResult: false };
  const { label, type, options = [], titles = {} } = source;
  const field = fieldsOf(form).find(({ id }) => `answers.${id}` === fact);
  return {
    label,
    kind: isInput(type) ? type : 'gone',
    unit: field && 'unit' in field && path === undefined ? field.unit : undefined,
    options: options.map((value) => ({ value, label: titles[value] ?? value })),
    isResult: false,
  };
}

/** Posts are called by their names where a step looks its post up in the table. */
function resultColumn({ id, output }: Shape, { steps, result }: World): Column {
  const givesPost = steps.some(({ post }) => post.by === 'table' && post.table === id);
  const names: Readonly<Record<string, string>> = givesPost ? stepPosts : {};
  const options = output.kind === 'choice' ? output.options : [];
  return {
    label: result,
    kind: output.kind,
    unit: undefined,
    options: options.map((value) => ({ value, label: names[value] ?? value })),
    isResult: true,
  };
}

/** The columns in their order. */
export const columnsOf = (table: Shape, world: World): Column[] => [
  ...table.inputs.map((input) => inputColumn(input, world)),
  resultColumn(table, world),
];
