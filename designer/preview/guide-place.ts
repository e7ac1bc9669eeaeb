import type { DesignerCentre } from '../../runtime/api/index.ts';

/** What a guide tells of the centre around the matter. */
export const guidePlace = ({ centre, units, windows, zones, calendarYears }: DesignerCentre) => ({
  ...{ centre, calendarYears },
  organisation: { units },
  windows: { windows, zones },
});
