import Type, { type Static } from 'typebox';
import type { Bundle, Business, Guide, LicenceState, ReceivedMaterial } from '../../../engine/index.ts';
import { askedMaterial } from './asked-material.ts';
import { reasonRow } from './reason.ts';

export const matterRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  type: Type.String(),
  handling: Type.String(),
  department: Type.String(),
  departmentName: Type.String(),
  promised: Type.String(),
  statutory: Type.String(),
  online: Type.Boolean(),
});
export type MatterRow = Static<typeof matterRow>;

const narrowing = Type.Optional(Type.String({ maxLength: 64 }));

export const matterQuery = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 60 })),
    department: narrowing,
    theme: narrowing,
    for: Type.Optional(Type.Enum(['person', 'organisation'])),
    handling: Type.Optional(Type.Enum(['instant', 'promised', 'handledElsewhere'])),
    online: Type.Optional(Type.Enum(['1'])),
  },
  { additionalProperties: false },
);

/** A matter that was looked for, and what of it fits. */
export const foundMatters = Type.Object({
  items: Type.Array(Type.Object({ ...matterRow.properties, why: Type.Array(Type.String()) })),
  near: Type.Boolean({ description: 'nothing fits; these come near' }),
});

/** What a browser needs to show the form and compute visibility with the same code as the server. */
export const formShape = Type.Object({
  matter: Type.Object({ id: Type.String(), name: Type.String(), version: Type.Integer(), hash: Type.String() }),
  form: Type.Unsafe<Bundle['form']>({ type: 'object', title: '申请表' }),
  rules: Type.Unsafe<Bundle['rules']>({ type: 'object', title: '条件与规则' }),
  delivery: Type.Array(Type.Object({ way: Type.String(), label: Type.String() })),
  serviceObjects: Type.Array(Type.String()),
  businesses: Type.Array(
    Type.Object({
      kind: Type.Unsafe<Business>({ type: 'string' }),
      name: Type.String(),
      note: Type.Optional(Type.String()),
    }),
    { description: 'what may be asked about a licence that was issued' },
  ),
});
export type FormShape = Static<typeof formShape>;

const answers = Type.Record(Type.String({ pattern: '^[a-z][A-Za-z0-9]{0,63}$' }), Type.Unknown(), {
  maxProperties: 1000,
  additionalProperties: false,
});

const word = Type.Optional(Type.String({ maxLength: 80 }));
/** What is asked about a licence, with what its holder was told of it. */
const businessAsked = Type.Object(
  {
    kind: Type.Unsafe<Business>({ type: 'string', maxLength: 20 }),
    licence: Type.Object(
      {
        number: word,
        state: Type.Optional(Type.Unsafe<LicenceState>({ type: 'string', maxLength: 20 })),
        validFrom: word,
        validTo: word,
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);
export type BusinessAsked = Static<typeof businessAsked>;

export const assessBody = Type.Object(
  {
    answers,
    applicant: Type.Optional(
      Type.Object(
        {
          kind: Type.Union([Type.Literal('person'), Type.Literal('organisation')]),
          hasAgent: Type.Boolean(),
        },
        { additionalProperties: false },
      ),
    ),
    business: Type.Optional(businessAsked),
  },
  { additionalProperties: false },
);

/** What these answers lead to, before anything is handed in. */
export const assessShape = Type.Object({
  errors: Type.Array(Type.Object({ field: Type.String(), message: Type.String() })),
  materials: Type.Array(Type.Object(askedMaterial)),
  notAsked: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), why: Type.String() }), {
    description: 'materials these answers spare, and why',
  }),
  reasons: Type.Array(reasonRow, { description: 'why these answers lead to the fees, limits and steps they do' }),
  findings: Type.Array(Type.Object({ rule: Type.String(), type: Type.String(), message: Type.String() })),
  feeTotal: Type.Integer({ description: 'fen' }),
  promised: Type.String(),
  statutory: Type.String(),
});
export type AssessShape = Static<typeof assessShape>;

export const guideShape = Type.Unsafe<Guide>({ type: 'object', title: '办事指南' });

export const draftShape = Type.Object({
  answers,
  applicant: Type.Record(Type.String(), Type.Unknown(), { maxProperties: 20 }),
  materials: Type.Array(
    Type.Object({
      id: Type.String(),
      files: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), size: Type.Integer() })),
      way: Type.Optional(Type.Unsafe<ReceivedMaterial['way']>({ type: 'string', maxLength: 20 })),
    }),
    { maxItems: 60 },
  ),
  delivery: Type.Optional(
    Type.Object({ way: Type.String({ maxLength: 20 }), address: Type.Optional(Type.String({ maxLength: 300 })) }),
  ),
  business: Type.Optional(businessAsked),
  step: Type.Integer({ minimum: 0, maximum: 60 }),
});
export type DraftShape = Static<typeof draftShape>;
export const savedDraftShape = Type.Object({
  draft: Type.Union([draftShape, Type.Null()]),
  savedAt: Type.Optional(Type.String()),
});
