/** Forms that could never be filled in. What fields, conditions and formulas refer to is checked when they compile. */
import type { Column } from '../../fields/table.ts';
import { kindOf, type Field } from '../../fields/registry.ts';
import { divisionLevels } from '../../fields/region.ts';
import { placedFields } from '../../form/fields-in.ts';
import type { Problem } from '../../problems.ts';
import type { Bundle } from '../../schema/matter.ts';
import { matterProblem } from '../problems.ts';
import { twice } from './twice.ts';

/** Pairs of properties of which the first may not be above the second. */
const bounds = [
  ['minimum', 'maximum', '最小值', '最大值'],
  ['minLength', 'maxLength', '最少字数', '最多字数'],
  ['minRows', 'maxRows', '最少行数', '最多行数'],
  ['earliest', 'latest', '最早日期', '最晚日期'],
] as const;

function checkBounds(field: Field | Column, at: string): Problem[] {
  const values = field as Readonly<Partial<Record<string, unknown>>>;
  return bounds.flatMap(([from, to, low, high]) => {
    const [least, most] = [values[from], values[to]];
    const crossed =
      (typeof least === 'number' && typeof most === 'number' && least > most) ||
      (typeof least === 'string' && typeof most === 'string' && least > most);
    return crossed ? [matterProblem('BOUNDS_VOID', `${at}/${from}`, { title: field.title, low, high })] : [];
  });
}

function checkOptions(field: Field | Column, at: string): Problem[] {
  if (!('options' in field)) return [];
  const { title } = field;
  if (field.kind === 'region' && field.options.length === 0)
    return [matterProblem('REGION_EMPTY', `${at}/level`, { title, level: divisionLevels[field.level] })];
  if (field.options.length === 0) return [matterProblem('OPTIONS_EMPTY', `${at}/options`, { title })];
  return twice(field.options, `${at}/options`, 'value');
}

/** What names a person says what it is collected for, by itself or with the table it stands in. */
function checkPersonal(field: Field | Column, at: string, table?: Field): Problem[] {
  const { covered, isPersonal } = kindOf(field);
  return (covered || isPersonal) && !field.personal && !table?.personal
    ? [matterProblem('PERSONAL_WITHOUT_PURPOSE', `${at}/personal`, { title: field.title })]
    : [];
}

function checkField(field: Field, at: string): Problem[] {
  const columns: readonly Column[] = field.kind === 'table' ? field.columns : [];
  return [
    ...checkPersonal(field, at),
    ...checkBounds(field, at),
    ...checkOptions(field, at),
    ...twice(columns, `${at}/columns`, 'id'),
    ...(field.kind === 'table' && columns.length === 0
      ? [matterProblem('COLUMNS_EMPTY', `${at}/columns`, { title: field.title })]
      : []),
    ...columns.flatMap((column, index) => {
      const place = `${at}/columns/${index}`;
      return [...checkBounds(column, place), ...checkOptions(column, place), ...checkPersonal(column, place, field)];
    }),
  ];
}

export function checkForm({ form }: Bundle): Problem[] {
  const fields = placedFields(form);
  return [
    ...(fields.length === 0 ? [matterProblem('FORM_EMPTY', '/sections')] : []),
    ...form.sections.flatMap(({ situations }, index) =>
      situations && index > 0 ? [matterProblem('SITUATIONS_NOT_FIRST', `/sections/${index}/situations`)] : [],
    ),
    ...fields.flatMap(({ field, at }) => checkField(field, at)),
  ];
}
