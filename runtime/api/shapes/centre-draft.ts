import Type, { type Static } from 'typebox';
import type { CentreContent } from '../../../engine/index.ts';
import { checkResult, problemRow } from './designer.ts';

const part = { type: 'object' };
const things = { type: 'array', items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } } };
const list = (name: string) => ({ type: 'object', required: [name], properties: { [name]: { type: 'array' } } });
const layer = list('days');

/** As far as the server itself relies on it; what is wrong inside is a problem of the draft and no refusal. */
export const centreContentShape = Type.Unsafe<CentreContent>({
  type: 'object',
  title: '中心配置',
  required: [
    'centre',
    'organisation',
    'windows',
    'catalogues',
    'quotas',
    'documents',
    'templates',
    'blanks',
    'calendar',
  ],
  additionalProperties: false,
  properties: {
    centre: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
    organisation: { type: 'object', required: ['units', 'posts'], properties: { units: things, posts: things } },
    windows: { type: 'object', required: ['zones', 'windows'], properties: { zones: things, windows: things } },
    catalogues: {
      type: 'object',
      required: ['materials', 'licences', 'elements', 'divisions', 'codes'],
      additionalProperties: false,
      properties: {
        ...{ materials: part, licences: part, elements: part },
        ...{ divisions: list('divisions'), codes: list('tables') },
      },
    },
    quotas: part,
    documents: { type: 'object', required: ['documents'], properties: { documents: things } },
    templates: {
      type: 'object',
      propertyNames: { pattern: '^[^/]{1,66}[.]hbs$' },
      additionalProperties: { type: 'string', maxLength: 100000 },
    },
    blanks: { type: 'object', required: ['kinds'], properties: { kinds: things } },
    calendar: {
      type: 'object',
      propertyNames: { pattern: '^[0-9]{4}$' },
      additionalProperties: {
        type: 'object',
        required: ['year', 'layers', 'seasons'],
        properties: {
          layers: {
            type: 'object',
            required: ['national', 'local', 'halls'],
            properties: { national: layer, local: layer, halls: { type: 'array' } },
          },
        },
      },
    },
  },
});

const revision = Type.Integer({ minimum: 0 });
const words = Type.String({ minLength: 2, maxLength: 500 });

/** A matter as far as windows and grants are assigned to it. */
const assignable = Type.Object({
  id: Type.String(),
  name: Type.String(),
  department: Type.String(),
  /** Received at a window of the hall. */
  inHall: Type.Boolean(),
  published: Type.Boolean(),
  /** Somebody may sign it under a grant that holds today, or nobody needs one. */
  granted: Type.Boolean(),
  /** What its published version names of the centre, as `licences/labour-dispatch`; nothing before it is published. */
  names: Type.Array(Type.String()),
});
export type AssignableMatter = Static<typeof assignable>;

export const centreDraft = Type.Object({
  revision: Type.Integer(),
  state: Type.Union([Type.Literal('none'), Type.Literal('editing'), Type.Literal('submitted')]),
  content: centreContentShape,
  basedOn: Type.Integer(),
  editedBy: Type.Optional(Type.String()),
  editedAt: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String()),
  mine: Type.Boolean({ description: 'the caller made the last change, and so may not publish it' }),
  matters: Type.Array(assignable),
});
export type CentreDraft = Static<typeof centreDraft>;

export const saveCentreBody = Type.Object(
  {
    revision,
    /** Version the content was begun from; one published since makes the save a stale one. */
    basedOn: Type.Optional(Type.Integer({ minimum: 0 })),
    content: centreContentShape,
  },
  { additionalProperties: false },
);
export const submitCentreBody = Type.Object({ revision, reason: words }, { additionalProperties: false });
export const publishCentreBody = Type.Object(
  { revision, note: Type.Optional(Type.String({ maxLength: 500 })) },
  { additionalProperties: false },
);
export const checkCentreBody = Type.Object({ content: centreContentShape }, { additionalProperties: false });
export const previewPaperBody = Type.Object(
  { matter: Type.String({ maxLength: 64 }) },
  { additionalProperties: false },
);
export const centreCheck = checkResult;

const change = Type.Object({ part: Type.String(), pointer: Type.String(), words: Type.String() });
export const centreReview = Type.Object({
  draft: centreDraft,
  changes: Type.Array(change),
  problems: Type.Array(problemRow),
  publishable: Type.Boolean(),
});
export type CentreReview = Static<typeof centreReview>;

export const centreVersionRow = Type.Object({
  version: Type.Integer(),
  publishedAt: Type.String(),
  author: Type.String(),
  reviewer: Type.String(),
  reason: Type.String(),
  changes: Type.Array(Type.String()),
  inForce: Type.Boolean(),
});
export type CentreVersionRow = Static<typeof centreVersionRow>;
