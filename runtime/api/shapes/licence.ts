/** Licences of the register as desks and holders read them. */
import Type, { type Static } from 'typebox';
import type { Business, LicenceState } from '../../../engine/index.ts';

const day = Type.String({ description: 'YYYY-MM-DD' });

export const licenceRow = Type.Object({
  id: Type.String(),
  number: Type.String(),
  name: Type.String(),
  matter: Type.String(),
  matterName: Type.String(),
  holderName: Type.String({ description: 'masked where the holder is a person' }),
  isEarlier: Type.Boolean({ description: 'issued before 一窗 and taken over from the files' }),
  state: Type.Unsafe<LicenceState>({ type: 'string' }),
  stateName: Type.String(),
  issuedOn: day,
  validFrom: Type.Optional(day),
  validTo: Type.Optional(day),
  endedOn: Type.Optional(day),
});
export type LicenceRow = Static<typeof licenceRow>;

/** With every act on it, the newest first. */
export const licenceShape = Type.Intersect([
  licenceRow,
  Type.Object({
    earlier: Type.Optional(
      Type.Object({
        issuer: Type.String(),
        archive: Type.String({ description: 'where the paper file lies' }),
        note: Type.Optional(Type.String()),
        enteredBy: Type.String(),
        consentedBy: Type.String(),
        takenOn: day,
      }),
    ),
    case: Type.Optional(
      Type.String({
        description:
          'the case in which the office takes it back or strikes it off; none yet where it was issued before',
      }),
    ),
    versions: Type.Array(
      Type.Object({
        act: Type.String({ description: 'in words' }),
        on: day,
        number: Type.String(),
        tacit: Type.Boolean(),
        validFrom: Type.Optional(day),
        validTo: Type.Optional(day),
        id: Type.String(),
        case: Type.Optional(Type.Object({ id: Type.String(), number: Type.String() })),
      }),
    ),
  }),
]);
export type LicenceShape = Static<typeof licenceShape>;

/** A number, the beginning of a holder's name or the number of a holder; never part of an address. */
export const licenceBody = Type.Object(
  {
    words: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
    sort: Type.Optional(Type.Union([Type.Literal('newest'), Type.Literal('runsOut'), Type.Literal('ranOut')])),
    cursor: Type.Optional(Type.String({ maxLength: 400 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { additionalProperties: false },
);

/** Whose the licence is, compared with what the register knows; and how the holder is reached. */
export const officeCaseBody = Type.Object(
  {
    idNumber: Type.String({ minLength: 1, maxLength: 40 }),
    mobile: Type.String({ minLength: 1, maxLength: 20 }),
  },
  { additionalProperties: false },
);
export type OfficeCaseBody = Static<typeof officeCaseBody>;
export const officeCaseShape = Type.Object({ id: Type.String(), number: Type.String() });
export type OfficeCaseShape = Static<typeof officeCaseShape>;

export const heldBody = Type.Object(
  {
    matter: Type.String({ maxLength: 64 }),
    number: Type.String({ minLength: 1, maxLength: 80 }),
    idNumber: Type.String({ minLength: 1, maxLength: 40 }),
  },
  { additionalProperties: false },
);

/** A licence with what its holder may ask about it today. */
export const heldLicenceShape = Type.Intersect([
  licenceRow,
  Type.Object({
    renewal: Type.Object(
      { from: Type.Optional(day), to: Type.Optional(day) },
      { description: 'first and last day to ask for a renewal, where they are known' },
    ),
    offers: Type.Array(
      Type.Object({
        kind: Type.Unsafe<Business>({ type: 'string' }),
        name: Type.String(),
        allowed: Type.Boolean(),
        late: Type.Boolean({ description: 'behind its time: silence does not renew' }),
        reason: Type.Optional(Type.String()),
        note: Type.Optional(Type.String()),
      }),
    ),
  }),
]);
export type HeldLicenceShape = Static<typeof heldLicenceShape>;
