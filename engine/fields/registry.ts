/** All kinds of field, in the order the palette shows them. Adding one is a file here and a line below. */
import type { Static } from 'typebox';
import { variants } from '../schema/variants.ts';
import { address } from './address.ts';
import { attachment } from './attachment.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { computed } from './computed.ts';
import { date } from './date.ts';
import { creditCode, identityNumber, mobile, postcode, residencePermit } from './identifier.ts';
import { groupOf } from './group.ts';
import type { FieldKind } from './kind.ts';
import { money } from './money.ts';
import { note } from './note.ts';
import { number } from './number.ts';
import { paragraph } from './paragraph.ts';
import { region } from './region.ts';
import { signature } from './signature.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { yesNo } from './yes-no.ts';

const branches = [
  text.schema,
  paragraph.schema,
  number.schema,
  money.schema,
  date.schema,
  choice.schema,
  choices.schema,
  yesNo.schema,
  identityNumber.schema,
  residencePermit.schema,
  creditCode.schema,
  mobile.schema,
  postcode.schema,
  address.schema,
  region.schema,
  table.schema,
  attachment.schema,
  signature.schema,
  computed.schema,
  note.schema,
] as const;
export const fieldSchema = variants('kind', branches);
export type Field = Static<typeof fieldSchema>;
export type FieldOf<K extends Field['kind']> = Extract<Field, { kind: K }>;

const all = {
  text,
  paragraph,
  number,
  money,
  date,
  choice,
  choices,
  yesNo,
  identityNumber,
  residencePermit,
  creditCode,
  mobile,
  postcode,
  address,
  region,
  table,
  attachment,
  signature,
  computed,
  note,
} satisfies Record<Field['kind'], unknown>;

/** What stands in a section: a field, or a group of them. */
export const itemSchema = variants('kind', [...branches, groupOf(fieldSchema)]);
export type FormItem = Static<typeof itemSchema>;
export type Group = Exclude<FormItem, Field>;

/** Every kind under its name. */
export const fieldKinds = all as unknown as Readonly<Record<Field['kind'], FieldKind>>;

/** Every kind in words. */
export const fieldLabels = Object.fromEntries(
  Object.values(fieldKinds).map(({ kind, label }) => [kind, label]),
) as Readonly<Record<Field['kind'], string>>;

/** The record of the field's kind. */
export const kindOf = (field: Field): FieldKind => fieldKinds[field.kind];
