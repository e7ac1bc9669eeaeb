/** What changed between two contents of a centre, as sentences. */
import { changesIn, type Difference } from '../matter/changes-in.ts';
import { speakerOf } from '../matter/say-value.ts';
import { templateChanges } from '../matter/template-changes.ts';
import type { CalendarYear } from '../schema/calendar.ts';
import { contentFiles, partAt, stepsTo, type CentreContent } from './content.ts';

const MOST = 300;
const calendar = '日历';

/** Names of what a centre's own values refer to. */
const namesIn = ({ organisation, windows, blanks }: CentreContent): [string, string][] => [
  ...organisation.units.map(({ id, name }): [string, string] => [id, name]),
  ...organisation.posts.map(({ id, title }): [string, string] => [id, title]),
  ...windows.zones.map(({ id, name }): [string, string] => [id, name]),
  ...blanks.kinds.map(({ id, name }): [string, string] => [id, name]),
];

/** A centre's files hold no conditions. */
const noCondition = () => '已设置';

type Layers = CalendarYear['layers'];

/** Days of a layer by their date, as people say them. */
const daysOf = ({ days }: Layers['local']): ReadonlyMap<string, string> =>
  new Map(
    days.map(({ date, kind, name, verify }) => [
      date,
      `${name}${kind === 'off' ? '放假' : '上班'}${verify ? '（待核实）' : ''}`,
    ]),
  );

function dayChanges(before: Layers, after: Layers, at: string): Difference[] {
  return (['national', 'local'] as const).flatMap((layer) => {
    const [was, is] = [daysOf(before[layer]), daysOf(after[layer])];
    const dates = [...new Set([...was.keys(), ...is.keys()])].sort();
    const usual = '按平常的星期';
    return dates
      .filter((date) => was.get(date) !== is.get(date))
      .map((date) => ({
        part: calendar,
        pointer: `${at}/layers/${layer}/days`,
        words: `${date}：${was.get(date) ?? usual} → ${is.get(date) ?? usual}`,
      }));
  });
}

/** A year that came in as a whole. */
function arrival(year: CalendarYear, at: string): Difference {
  const { days } = year.layers.national;
  const off = days.filter(({ kind }) => kind === 'off').length;
  const words = `新增 ${year.year} 年日历：放假 ${off} 天，调休上班 ${days.length - off} 天`;
  return { part: calendar, pointer: at, words };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function calendarChanges(before: CentreContent, after: CentreContent): Difference[] {
  const years = [...new Set([...Object.keys(before.calendar), ...Object.keys(after.calendar)])].sort();
  return years.flatMap((year) => {
    const [was, is] = [before.calendar[year], after.calendar[year]];
    const at = `/calendar/${year}`;
    if (same(was, is)) return [];
    if (!is) return [{ part: calendar, pointer: '/calendar', words: `删除 ${year} 年日历` }];
    if (!was) return [arrival(is, at)];
    const days = dayChanges(was.layers, is.layers, at);
    const others = [
      { told: !same(was.seasons, is.seasons), pointer: `${at}/seasons`, words: `调整了 ${year} 年的办公时间` },
      {
        told: !same(was.layers.halls, is.layers.halls),
        pointer: `${at}/layers/halls`,
        words: `调整了 ${year} 年各大厅的安排`,
      },
      {
        told: (['national', 'local'] as const).some(
          (layer) => !same(was.layers[layer].papers, is.layers[layer].papers),
        ),
        pointer: `${at}/layers`,
        words: `调整了 ${year} 年的依据文件`,
      },
    ];
    return [
      ...days,
      ...others.filter(({ told }) => told).map(({ pointer, words }) => ({ part: calendar, pointer, words })),
    ];
  });
}

/**
 * At most 300 sentences, in the order an administrator thinks; pointers are into the content, as `/windows/windows/3`.
 * @param matters names of matters by id
 */
export function contentChanges(
  before: CentreContent,
  after: CentreContent,
  matters: ReadonlyMap<string, string>,
): Difference[] {
  const speaker = (content: CentreContent) => speakerOf(new Map([...matters, ...namesIn(content)]), noCondition);
  const words = { before: speaker(before), after: speaker(after) };
  const parts = Object.entries(contentFiles).flatMap(([path, schema]) =>
    changesIn(
      { at: `/${stepsTo(path).join('/')}`, schema, before: partAt(before, path), after: partAt(after, path) },
      words,
    ),
  );
  const templates = templateChanges(before.templates, after.templates);
  return [...parts, ...templates, ...calendarChanges(before, after)].slice(0, MOST);
}
