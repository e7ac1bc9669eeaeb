import type { ServiceWindow } from '../../../engine/index.ts';

/** Windows that receive for other units, and hand over what they received. */
const shared: readonly string[] = ['general', 'package', 'crossRegion'] satisfies ServiceWindow['kind'][];

export const isShared = ({ kind }: ServiceWindow): boolean => shared.includes(kind);
