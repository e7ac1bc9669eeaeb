/** What a real case draws or keeps outside itself, made up for a trial: numbers, quota, signatures, the file. */
import {
  reservationsFor,
  serialNumber,
  type ArchiveItem,
  type Case,
  type CaseEvent,
  type Command,
  type CompiledMatter,
  type Context,
  type Reserved,
} from '../../engine/index.ts';

/** What would be drawn elsewhere: numbers count up within the trial alone. */
export function drawn(matter: CompiledMatter, one: Case | undefined, command: Command, context: Context): Reserved {
  const asked = reservationsFor(one, command, context);
  if (!asked.ok) return {};
  const { series, licence, blank } = asked.needs;
  const year = context.now.slice(0, 4);
  const { documents } = matter.bundle.documents;
  const seriesOf = (config: string) => documents.find(({ id }) => id === config)?.series;
  const issued = (name: string) => (one?.documents ?? []).filter(({ config }) => seriesOf(config) === name).length;
  const numbers = series.map(({ document, series: name }) => [document, serialNumber(name, year, issued(name) + 1)]);
  return {
    numbers: Object.fromEntries(numbers) as Record<string, string>,
    quota: 'trial',
    ...(licence === undefined ? {} : { resultNumber: serialNumber(licence, year, 1) }),
    ...(blank ? { blank: blank.number } : {}),
    ...(command.kind === 'seal' ? { signatures: Object.fromEntries(command.documents.map((id) => [id, '试办'])) } : {}),
  };
}

/** The file of the case, whose parts nobody keeps. */
export function fileOf(one: Case, events: readonly CaseEvent[]): ArchiveItem[] {
  const digest = '0'.repeat(64);
  return [
    { part: 'form', title: '申请表', count: 1, digest },
    ...one.materials.map(({ id, originals, copies }) => ({
      ...({ part: 'material', title: id, count: originals + copies, digest } as const),
    })),
    ...one.documents.map(({ title }) => ({ part: 'document', title, count: 1, digest }) as const),
    { part: 'log', title: '办理记录', count: events.length, digest },
  ];
}
