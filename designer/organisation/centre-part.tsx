import type { ComponentType } from 'react';
import { Sheet } from '../canvas/sheet.tsx';
import type { PartId } from '../parts/parts.ts';
import { CalendarPart } from './calendar/calendar-part.tsx';
import { HoursPart } from './calendar/hours-part.tsx';
import { CodesPart } from './codes/codes-part.tsx';
import { GrantsPart } from './grants-part.tsx';
import { PapersPart } from './papers-part.tsx';
import { centreParts } from './parts.ts';
import { ThingList } from './thing-list.tsx';
import { WindowsPart } from './windows-part.tsx';

/** Parts that are more than lists and sheets. */
const own: Partial<Readonly<Record<PartId, ComponentType>>> = {
  windows: WindowsPart,
  grants: GrantsPart,
  calendar: CalendarPart,
  hours: HoursPart,
  codeTables: CodesPart,
  papers: PapersPart,
};

/** The part at hand. */
export function CentrePart({ part }: { part: PartId }) {
  const Own = own[part];
  if (Own) return <Own />;
  return centreParts
    .find(({ id }) => id === part)
    ?.groups.map((group) =>
      group.kind === 'list' ? (
        <ThingList key={group.path.join('/')} group={group} />
      ) : (
        <Sheet key={group.path.join('/')} path={group.path} />
      ),
    );
}
