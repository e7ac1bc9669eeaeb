/** Where a matter is handled, and what is printed of a window. */
import type { CompiledCentre, ServiceWindow } from '../../../engine/index.ts';
import type { VersionHead } from '../store/version-repository.ts';

/** “203号 市场监督管理局窗口”; a hall of its own has no number. */
export const windowName = ({ number, name }: ServiceWindow, withNumber: boolean): string =>
  withNumber && /^\d/.test(number) ? `${number}号 ${name}` : name;

export const zoneOf = ({ windows }: CompiledCentre, window: ServiceWindow) =>
  windows.zones.find(({ id }) => id === window.zone);

/** Kinds of windows that are not in the hall of the centre. */
export const outside = ({ kind }: ServiceWindow): boolean => kind === 'kept' || kind === 'town';

const inWords = (centre: CompiledCentre, window: ServiceWindow): string => {
  const zone = zoneOf(centre, window);
  if (window.kind === 'kept') return `保留的专业办事大厅：${window.name}`;
  if (window.kind === 'town') return `乡镇便民服务中心：${zone?.name ?? window.name}`;
  return `县政务服务中心${zone ? zone.floor + zone.name : ''}`;
};

/** Each place once; what no window is assigned to is asked for at the service desk. */
export function handledAt(centre: CompiledCentre, { matter, listing }: VersionHead): readonly string[] {
  const places = centre.windows.windows
    .filter(({ matters }) => matters.includes(matter))
    .map((window) => inWords(centre, window));
  const system = listing.elsewhere === undefined ? [] : [`${listing.elsewhere}（国家、省的系统）`];
  return [...system, ...(places.length === 0 ? ['县政务服务中心总服务台'] : new Set(places))];
}
