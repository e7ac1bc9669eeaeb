/** What a desk needs to offer the acts on a case: open steps, reasons to choose from, what the result asks for. */
import Type, { type Static } from 'typebox';
import type { CommandOf, specialKinds, Step } from '../../../engine/index.ts';

const reason = Type.Object({
  text: Type.String(),
  basis: Type.String({ description: 'empty where the law is not configured' }),
  found: Type.Boolean({ description: 'a rule found it in the answers' }),
});

const officer = Type.Object({
  id: Type.String(),
  name: Type.String(),
  title: Type.String(),
  reviews: Type.Boolean({ description: 'goes into the substance; can go to look, and preside over a hearing' }),
});

export const workShape = Type.Object({
  /** Steps of review that are open. */
  steps: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      what: Type.String(),
      standard: Type.Optional(Type.String()),
      outcomes: Type.Array(Type.Unsafe<Step['outcomes'][number]>({ type: 'string' })),
      people: Type.Integer({ description: 'least number of people; 0 where it does not matter' }),
      mine: Type.Boolean(),
    }),
  ),
  officers: Type.Array(officer, { description: 'whoever works on the case or may, by account' }),
  acceptance: Type.Array(Type.String({ description: '受理条件' })),
  refusalReasons: Type.Array(reason),
  denialReasons: Type.Array(reason),
  denialByLeader: Type.Boolean(),
  /** Units that can be asked for their view. */
  units: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  /** What can be handed over on paper, and the units it may go to; none where it goes back to the window. */
  handOver: Type.Object({
    units: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
    papers: Type.Array(
      Type.Object({ id: Type.String(), name: Type.String(), originals: Type.Integer(), copies: Type.Integer() }),
    ),
  }),
  /** Where it can be passed on now: to windows, or in review to units. */
  transfer: Type.Object({
    to: Type.Unsafe<CommandOf<'transfer'>['to']>({ type: 'string' }),
    places: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  }),
  /** The authority above that decides; missing where the matter names none. */
  upper: Type.Optional(Type.String()),
  /** The system and the authority where the matter is handled, if not here. */
  elsewhere: Type.Optional(Type.Object({ system: Type.String(), authority: Type.String() })),
  /** The version in force, where the case is bound to another. */
  newest: Type.Optional(Type.Integer()),
  instant: Type.Boolean(),
  concernsSafety: Type.Boolean({ description: '弄虚作假的，依法不得再次申请' }),
  quota: Type.Optional(
    Type.Object({
      year: Type.Integer(),
      unit: Type.String(),
      left: Type.Number(),
      amount: Type.Optional(Type.Number({ description: 'what this case needs' })),
      place: Type.Optional(Type.Integer({ minimum: 1, description: 'in the order of acceptance' })),
      ahead: Type.Optional(Type.Number({ description: 'what those before it need' })),
    }),
  ),
  /** Special procedures the case may need, those running marked. */
  procedures: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Type.Unsafe<keyof typeof specialKinds>({ type: 'string' }),
      name: Type.String(),
      maximum: Type.Integer(),
      unit: Type.String({ description: 'in words' }),
      statutoryBasis: Type.Optional(Type.String({ description: 'on which the statutory limit stands still' })),
      promisedBasis: Type.Optional(Type.String()),
      resultRequired: Type.Boolean(),
      mine: Type.Boolean({ description: 'the caller approves it' }),
      running: Type.Boolean(),
    }),
  ),
  /** Working days a hearing is told before it is held, and held within. */
  hearing: Type.Object({ notice: Type.Integer(), hold: Type.Integer() }),
  extension: Type.Optional(Type.Object({ most: Type.Integer(), basis: Type.Optional(Type.String()) })),
  result: Type.Optional(Type.Object({ name: Type.String(), numbered: Type.Boolean() })),
});
export type WorkShape = Static<typeof workShape>;
