/** Counts over cases: how many wait at some seats, how a unit's matters stand. Each reads one index. */
import mongoose, { type Connection } from 'mongoose';
import type { Stage } from '../../../engine/index.ts';
import { decidedIndex, inboxIndex, listIndexes } from './case-order.ts';
import { caseDeclaration } from './models/case.ts';
import { modelOf } from './models/model.ts';
import { type CaseScope, caseFilter } from './scope.ts';

type StaffScope = CaseScope & { kind: 'staff' };

/** Days that tell apart what is late, what runs out and what has time. */
export interface Days {
  today: string;
  tomorrow: string;
  /** The last day that counts as running out. */
  soon: string;
}

export interface Urgency {
  count: number;
  overdue: number;
  today: number;
  tomorrow: number;
  /** Up to `soon`, today and tomorrow included. */
  soon: number;
}
export type SeatTally = Urgency & { stage: Stage; matter: string };
export type MatterTally = Urgency & { matter: string };

const running: readonly Stage[] = [
  'submitted',
  'returned',
  'received',
  'supplementing',
  'reviewing',
  'opining',
  'deciding',
  'forwarded',
  'elsewhere',
  'producing',
  'delivering',
];

const when = (...conditions: object[]) => ({ $sum: { $cond: [{ $and: conditions }, 1, 0] } });

const urgency = ({ today, tomorrow, soon }: Days) => ({
  count: { $sum: 1 },
  overdue: when({ $lt: ['$due', today] }),
  today: when({ $eq: ['$due', today] }),
  tomorrow: when({ $eq: ['$due', tomorrow] }),
  soon: when({ $gte: ['$due', today] }, { $lte: ['$due', soon] }),
});

export function tallyRepository(connection: Connection) {
  const cases = modelOf(connection, caseDeclaration);
  const among = (values: readonly string[]) => ({ $in: [...values] });

  return {
    /** What waits at these seats, by stage and matter. */
    waiting: (scope: StaffScope, seats: readonly string[], days: Days): Promise<SeatTally[]> =>
      cases
        .aggregate<SeatTally>([
          { $match: { ...caseFilter(scope), seats: among(seats) } },
          { $group: { _id: { stage: '$stage', matter: '$matter' }, ...urgency(days) } },
          { $addFields: { stage: '$_id.stage', matter: '$_id.matter' } },
          { $project: { _id: 0 } },
        ])
        .hint(listIndexes.seatDue)
        .exec(),

    /** How the matters of a scope stand: cases that have not ended. */
    running: (scope: StaffScope, days: Days): Promise<MatterTally[]> =>
      cases
        .aggregate<MatterTally>([
          { $match: { ...caseFilter(scope), stage: among(running) } },
          { $group: { _id: '$matter', ...urgency(days) } },
          { $addFields: { matter: '$_id' } },
          { $project: { _id: 0 } },
        ])
        .hint(listIndexes.stage)
        .exec(),

    /** Cases decided from a day on, by matter. */
    decided: (scope: StaffScope, from: string): Promise<{ matter: string; count: number }[]> =>
      cases
        .aggregate<{ matter: string; count: number }>([
          { $match: { ...caseFilter(scope), 'state.decidedOn': { $gte: from } } },
          { $group: { _id: '$matter', count: { $sum: 1 } } },
          { $addFields: { matter: '$_id' } },
          { $project: { _id: 0 } },
        ])
        .hint(decidedIndex)
        .exec(),

    /** What lies in the inboxes of these units. */
    inbox: (centre: string, units: readonly string[]): Promise<number> =>
      units.length === 0
        ? Promise.resolve(0)
        : cases.countDocuments({ centre, inbox: mongoose.trusted(among(units)) }, { hint: inboxIndex }),
  };
}
