import type { FactType } from '../facts/fact.ts';
import type { Option } from './choice.ts';
import { kindOf, type Field } from './registry.ts';
import type { Column } from './table.ts';

/** What may be chosen; nothing for fields that are not chosen from, and for a region no centre has filled yet. */
export const optionsOf = (field: Field | Column): readonly Option[] =>
  'options' in field ? (field.options ?? []) : [];

/** The type conditions see. A region is a text as long as nobody knows which there are. */
export const factTypeOf = (field: Field | Column): FactType | undefined =>
  field.kind === 'region' && optionsOf(field).length === 0 ? 'text' : kindOf(field).fact;
