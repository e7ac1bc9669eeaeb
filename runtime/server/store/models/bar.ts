import type { BarKind, liftingGrounds } from '../../../../engine/index.ts';
import { anything, declare, text } from './model.ts';

type LiftingGround = keyof typeof liftingGrounds;

/** Somebody may not apply for a permit until a day, by an event of a case. */
export interface BarDocument {
  /** `<case>:<ordinal of the event>`. */
  _id: string;
  centre: string;
  /** Of the identity or credit number; the number itself is not kept. */
  digest: string;
  kind: BarKind;
  matter: string;
  on: string;
  /** The last day. */
  until: string;
  /** Lifted since; it stays in the register and stands against nobody any more. */
  lifted?: { on: string; by: string; ground: LiftingGround; authority: string; number: string };
}

export const barDeclaration = declare<BarDocument>({
  name: 'bars',
  definition: {
    ...{ _id: text, centre: text, digest: text, kind: text, matter: text, on: text, until: text },
    lifted: anything,
  },
  indexes: [[{ centre: 1, digest: 1, until: 1 }]],
});
