/** The bundle of a matter taken apart: fields and groups are told by their ids, wherever they stand. */
import type { Bundle } from '../../engine/index.ts';
import type { Apart } from './apart.ts';
import { isParts } from './keyed.ts';
import { HOME, IN_GROUP, loosen, tighten, type Loose } from './loose.ts';
import { joinOrder } from './three-way.ts';

const fieldsIn = ({ form: { fields } }: Loose, home: string): string[] =>
  isParts(fields)
    ? Object.entries(fields).flatMap(([id, field]) => (isParts(field) && field[HOME] === home ? [id] : []))
    : [];

/** The list of a section or group, as a place. */
const listAt = (home: string): readonly string[] =>
  home.startsWith(IN_GROUP)
    ? ['form', 'fields', home.slice(IN_GROUP.length), 'fields']
    : ['form', 'sections', home, 'fields'];

export const bundleApart: Apart<Bundle> = {
  loosen,
  written: new Set(),
  tighten: (joined, sides, joining) => {
    const [was, my, their] = [sides.base, sides.mine, sides.theirs] as [Loose, Loose, Loose];
    return tighten(joined as Loose, [their, my, was], (home, kept) => {
      const orders = { base: fieldsIn(was, home), mine: fieldsIn(my, home), theirs: fieldsIn(their, home) };
      return joinOrder(orders, kept, listAt(home), joining);
    });
  },
};
