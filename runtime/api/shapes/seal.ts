/** Seals (印章) and the register of their use (用章登记). */
import Type, { type Static } from 'typebox';
import { sealKinds, type SealKind, type SealState } from '../../../engine/index.ts';
import { exportFormats } from './list.ts';

const named = Type.Object({ id: Type.String(), name: Type.String() });
const slug = Type.String({ minLength: 1, maxLength: 64 });
const reason = Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' });
const line = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });
const keepers = Type.Array(slug, { minItems: 1, maxItems: 12, uniqueItems: true });
const seal = {
  seal: Type.Optional(Type.String({ maxLength: 140, description: 'id of one seal; all within reach otherwise' })),
};

export const sealRow = Type.Object({
  id: Type.String(),
  code: Type.String(),
  name: Type.String(),
  kind: Type.Unsafe<SealKind>({ type: 'string' }),
  kindName: Type.String(),
  unitName: Type.String(),
  shared: Type.Boolean(),
  keepers: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      holders: Type.Array(Type.String({ description: 'display names' })),
    }),
  ),
  provider: Type.String({ description: '`paper` or the name of a signing service' }),
  state: Type.Unsafe<SealState>({ type: 'string' }),
  stateName: Type.String(),
  endedOn: Type.Optional(Type.String()),
  endReason: Type.Optional(Type.String()),
  mayReport: Type.Boolean({ description: 'whether the caller may report it lost' }),
  verify: Type.Optional(Type.Boolean()),
});
export type SealRow = Static<typeof sealRow>;

/** What the manager of the centre chooses from. */
export const sealChoicesShape = Type.Object({
  kinds: Type.Array(named),
  providers: Type.Array(Type.String()),
  units: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), posts: Type.Array(named) })),
});
export type SealChoicesShape = Static<typeof sealChoicesShape>;

export const sealBody = Type.Object(
  {
    code: line(40),
    name: line(200),
    kind: Type.Unsafe<SealKind>({ type: 'string', enum: Object.keys(sealKinds) }),
    unit: slug,
    shared: Type.Optional(Type.Boolean()),
    keepers,
    provider: Type.Optional(line(40)),
  },
  { additionalProperties: false },
);
export type SealBody = Static<typeof sealBody>;

export const sealKeepersBody = Type.Object({ keepers, reason }, { additionalProperties: false });
export type SealKeepersBody = Static<typeof sealKeepersBody>;
export const sealEndBody = Type.Object({ reason }, { additionalProperties: false });
export type SealEndBody = Static<typeof sealEndBody>;

export const sealUseQuery = Type.Object(
  {
    ...seal,
    cursor: Type.Optional(Type.String({ maxLength: 400 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { additionalProperties: false },
);
export const sealUseExportBody = Type.Object(
  { ...seal, format: Type.Unsafe<(typeof exportFormats)[number]>({ type: 'string', enum: [...exportFormats] }) },
  { additionalProperties: false },
);

/** One line of the register: the paper, its number, who used which seal at whose order, and when. */
export const sealUseRow = Type.Object({
  id: Type.String(),
  title: Type.String(),
  number: Type.Optional(Type.String()),
  case: Type.String(),
  caseNumber: Type.String(),
  name: Type.String(),
  code: Type.String(),
  by: Type.String(),
  approvedBy: Type.String(),
  grant: Type.Optional(Type.String()),
  provider: Type.String(),
  at: Type.String(),
});
export type SealUseRow = Static<typeof sealUseRow>;
