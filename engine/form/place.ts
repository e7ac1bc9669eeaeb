/** A JSON Pointer into answers, read as a place people know: a field, perhaps a row and a column of it. */
import type { Field } from '../fields/registry.ts';
import type { Column } from '../fields/table.ts';
import type { CompiledForm } from './compiled.ts';

export interface Place {
  section: string;
  field: Field;
  /** The field or the column of the table. */
  part: Field | Column;
  /** `“树种明细”第 2 行的“株数”`, or the field's title alone. */
  name: string;
  /** Where it stands in the form, for sorting. */
  order: readonly number[];
  /** Its pointer, cut at what people can point at. */
  pointer: string;
}

/** Reads a pointer; `undefined` when the form has no such field. */
export function placeOf(pointer: string, form: CompiledForm): Place | undefined {
  const [id = '', row, columnId] = pointer.split('/').slice(1);
  const found = form.fields.get(id);
  if (!found) return undefined;
  const { field, name, section } = found;
  const order = [[...form.fields.keys()].indexOf(id)];
  const whole: Place = { section, field, part: field, name, order, pointer: `/${id}` };
  if (row === undefined || field.kind !== 'table') return whole;
  order.push(Number(row));
  const rowPlace = { ...whole, name: `${name}第 ${Number(row) + 1} 行`, pointer: `/${id}/${row}` };
  const column = field.columns.find((one) => one.id === columnId);
  if (!column) return rowPlace;
  order.push(field.columns.indexOf(column));
  return {
    ...rowPlace,
    part: column,
    name: `${rowPlace.name}的${column.title}`,
    pointer: `/${id}/${row}/${column.id}`,
  };
}
