/** Written grants (授权委托书): as registers show them, and as the head of a unit gives, changes and revokes them. */
import Type, { type Static } from 'typebox';
import { powers, type GrantState, type Power } from '../../../engine/index.ts';

const day = Type.String({ format: 'date' });
const slug = Type.String({ minLength: 1, maxLength: 64 });
const named = Type.Object({ id: Type.String(), name: Type.String() });
const reason = Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' });
const number = Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' });

/** One paper of a grant. */
export const grantRow = Type.Object({
  id: Type.String({ description: 'of the paper' }),
  grant: Type.String({ description: 'of the grant it belongs to' }),
  number: Type.String(),
  unitName: Type.String(),
  post: Type.String(),
  postTitle: Type.String(),
  holders: Type.Array(Type.String({ description: 'display names of the accounts in the post' })),
  matters: Type.Array(named),
  powers: Type.Array(Type.Unsafe<{ id: Power; name: string }>(named)),
  from: day,
  to: day,
  sealScope: Type.Optional(Type.String()),
  revokedOn: Type.Optional(day),
  revokeReason: Type.Optional(Type.String()),
  state: Type.Unsafe<GrantState>({ type: 'string' }),
  stateName: Type.String(),
  daysLeft: Type.Integer({ description: 'until its last day; negative after it' }),
  note: Type.Optional(Type.String()),
  /** The last paper of a grant that is not over: it can be changed or revoked. */
  open: Type.Boolean(),
  verify: Type.Optional(Type.Boolean()),
});
export type GrantRow = Static<typeof grantRow>;

/** What the head of a unit may choose from. */
export const grantChoicesShape = Type.Object({
  today: day,
  unitName: Type.String(),
  posts: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), holders: Type.Array(Type.String()) })),
  matters: Type.Array(named),
  powers: Type.Array(named),
});
export type GrantChoicesShape = Static<typeof grantChoicesShape>;

const terms = {
  number,
  post: slug,
  matters: Type.Array(slug, { minItems: 1, maxItems: 500, uniqueItems: true }),
  powers: Type.Array(Type.Unsafe<Power>({ type: 'string', enum: Object.keys(powers) }), {
    minItems: 1,
    maxItems: 7,
    uniqueItems: true,
  }),
  from: day,
  to: day,
  sealScope: Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })),
  note: Type.Optional(reason),
};
export const grantBody = Type.Object(terms, { additionalProperties: false });
export type GrantBody = Static<typeof grantBody>;

/** A paper in the place of the one before; whom it is given to stays. */
export const grantChangeBody = Type.Object({ ...terms, reason }, { additionalProperties: false });
export type GrantChangeBody = Static<typeof grantChangeBody>;

export const grantRevokeBody = Type.Object({ on: day, reason }, { additionalProperties: false });
export type GrantRevokeBody = Static<typeof grantRevokeBody>;

/** What an act on a grant did, beside the papers. */
export const grantActShape = Type.Object({
  items: Type.Array(grantRow),
  rerouted: Type.Integer({ description: 'open cases that went to other seats at once' }),
});
export type GrantActShape = Static<typeof grantActShape>;
