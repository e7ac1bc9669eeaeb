/** The calendar each centre counts by, so that a changed one is noticed. */
import type { Connection } from 'mongoose';
import { type CalendarDocument, calendarDeclaration } from './models/calendar.ts';
import { modelOf } from './models/model.ts';

export type { CalendarDocument, Recounted } from './models/calendar.ts';

export function calendarRepository(connection: Connection) {
  const calendars = modelOf(connection, calendarDeclaration);
  return {
    of: (centre: string) => calendars.findOne({ _id: centre }).lean<CalendarDocument | null>(),
    /** Another calendar has come in. */
    see: async (centre: string, next: NonNullable<CalendarDocument['next']>): Promise<void> => {
      await calendars.updateOne({ _id: centre }, { $set: { next } });
    },
    /** From now on due days are told by this one. */
    keep: async (centre: string, kept: Pick<CalendarDocument, 'hash' | 'years' | 'recounted'>): Promise<void> => {
      await calendars.updateOne({ _id: centre }, { $set: { centre, ...kept }, $unset: { next: 1 } }, { upsert: true });
    },
  };
}
