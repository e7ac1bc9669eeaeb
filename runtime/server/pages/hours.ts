/** The centre's office hours by season, in words. */
import type { CompiledCentre } from '../../../engine/index.ts';
import { html, type Markup } from './html.ts';
import type { Frame } from './frame.ts';
import { shows } from './verified.ts';

type Season = CompiledCentre['calendarYears'][number]['seasons'][number];

const dayWords = (monthDay: string): string => `${Number(monthDay.slice(0, 2))}月${Number(monthDay.slice(3))}日`;
const timeWords = (time: string): string => time.replace(/^0/, '');

/** A season may run over the turn of the year. */
const holds = ({ from, to }: Season, day: string): boolean =>
  from <= to ? from <= day && day <= to : from <= day || day <= to;

/** Days of a season that nobody has compared with the centre's notice are not told to the public. */
export function hoursList(frame: Frame): Markup[] {
  const { centre, today } = frame;
  const year = centre.calendarYears.find((one) => one.year === Number(today.slice(0, 4)));
  return (year?.seasons ?? []).map((season) => {
    const { name, from, to, hours } = season;
    const days = shows(frame, season) ? `${dayWords(from)}至${dayWords(to)}` : '起止日期以中心公布为准';
    const spans = hours.map(({ open, close }) => `${timeWords(open)}—${timeWords(close)}`).join('，');
    return html`<span class="hours"
      >${name}（${days}）${spans}${holds(season, today.slice(5)) && html`<b>（现行）</b>`}</span
    >`;
  });
}
