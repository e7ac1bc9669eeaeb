/** The bundle of a matter taken apart: fields are told by their ids, in whatever section they are. */
import type { Bundle } from '../../engine/index.ts';
import type { Apart } from './apart.ts';
import { isParts } from './keyed.ts';
import { loosen, SECTION, tighten, type Loose } from './loose.ts';
import { joinOrder } from './three-way.ts';

const fieldsIn = ({ form: { fields } }: Loose, section: string): string[] =>
  isParts(fields)
    ? Object.entries(fields).flatMap(([id, field]) => (isParts(field) && field[SECTION] === section ? [id] : []))
    : [];

export const bundleApart: Apart<Bundle> = {
  loosen,
  written: new Set(),
  tighten: (joined, sides, joining) => {
    const [was, my, their] = [sides.base, sides.mine, sides.theirs] as [Loose, Loose, Loose];
    return tighten(joined as Loose, [their, my, was], (section, kept) => {
      const orders = { base: fieldsIn(was, section), mine: fieldsIn(my, section), theirs: fieldsIn(their, section) };
      return joinOrder(orders, kept, ['form', 'sections', section, 'fields'], joining);
    });
  },
};
