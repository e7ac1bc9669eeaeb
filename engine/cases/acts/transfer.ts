import type { CommandOf } from '../command.ts';
import type { Asked } from '../context.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { reviewingUnit, stepsOfReview, unitsFor, windowsFor, type Place } from '../transfer.ts';
import type { Act } from './act.ts';

const among: Readonly<
  Record<CommandOf<'transfer'>['to'], { places: (asked: Asked) => readonly Place[]; refused: Refusal }>
> = {
  window: { places: windowsFor, refused: refusal('CASE_TRANSFER_WINDOW', '/place') },
  unit: { places: unitsFor, refused: refusal('CASE_TRANSFER_UNIT', '/place') },
};

/** Hands the case on, with the reason, and notes where it went; every clock runs on (domain §2: 转办). */
export const transfer: Act<'transfer'> = ({ to, place, reason }, asked) => {
  const { case: one } = asked;
  const reviewing = one.stage === 'reviewing';
  if (reviewing !== (to === 'unit')) return refusal('CASE_TRANSFER_TURN', '/to');
  const { places, refused } = among[to];
  const target = places(asked).find(({ id }) => id === place);
  if (!target) return refused;
  const unit = reviewing ? reviewingUnit(one) : undefined;
  const from = reviewing ? unit : one.window;
  return [
    {
      kind: 'transferred',
      payload: {
        ...{ to, place, name: target.name, reason },
        ...(from === undefined ? {} : { from }),
        ...(reviewing ? { steps: stepsOfReview(one).flatMap((step) => (step.unit === unit ? [step.id] : [])) } : {}),
      },
    },
  ];
};
