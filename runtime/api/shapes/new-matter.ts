import Type, { type Static, type TSchema } from 'typebox';
import {
  handlingForms,
  handlings,
  limitUnits,
  matterTypes,
  serviceObjects,
  type FirstAnswers,
} from '../../../engine/index.ts';
import { bundleShape } from './designer.ts';

const shut = { additionalProperties: false } as const;
const line = (maxLength = 200) => Type.String({ minLength: 1, maxLength });
const among = <K extends string>(table: Readonly<Record<K, string>>) =>
  Type.Unsafe<K>({ type: 'string', enum: Object.keys(table) });
const several = (item: TSchema) => Type.Array(item, { minItems: 1, maxItems: 7, uniqueItems: true });

const amount = { amount: Type.Integer({ minimum: 0, maximum: 3650 }), unit: among(limitUnits) };
const basis = Type.Object({ law: line(), article: Type.Optional(line()) }, shut);
const limit = Type.Object({ ...amount, basis: Type.Optional(basis) }, shut);

/** What is asked first of whoever begins with nothing. */
const answers = Type.Unsafe<FirstAnswers>(
  Type.Object(
    {
      type: among(matterTypes),
      handling: among(handlings),
      serviceObjects: several(among(serviceObjects)),
      handlingForms: several(among(handlingForms)),
      limits: Type.Object(
        { statutory: Type.Optional(limit), noStatutoryReason: Type.Optional(line()), promised: limit },
        shut,
      ),
    },
    shut,
  ),
);

const way = <W extends string>(name: W) => Type.Literal(name);
const id = Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 64 });

/** The four ways a matter begins. */
export const newMatterBody = Type.Object(
  {
    id,
    name: line(),
    department: line(64),
    from: Type.Union([
      Type.Object({ way: way('blank'), answers }, shut),
      Type.Object({ way: way('template'), template: line(64) }, shut),
      Type.Object({ way: way('copy'), matter: line(64) }, shut),
      Type.Object({ way: way('files'), bundle: bundleShape }, shut),
    ]),
  },
  shut,
);
export type NewMatterBody = Static<typeof newMatterBody>;

export const newMatterChoices = Type.Object({
  departments: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  templates: Type.Array(Type.Object({ id: Type.String(), title: Type.String(), words: Type.String() })),
});
export type NewMatterChoices = Static<typeof newMatterChoices>;

/** Files as they come: one ZIP, or those of a folder by their paths. */
export const uploadBody = Type.Object(
  {
    files: Type.Array(Type.Object({ path: Type.String({ maxLength: 400 }), base64: Type.String() }, shut), {
      minItems: 1,
      maxItems: 1000,
    }),
  },
  shut,
);
export type UploadBody = Static<typeof uploadBody>;
