/** `yichuang demo`: fills a county with believable cases over a year. Only where demonstrations are allowed. */
import { parseArgs } from 'node:util';
import { seedAccounts } from '../accounts/seed.ts';
import { seedRegisters } from '../centre/seed-registers.ts';
import type { Subcommand } from '../cli.ts';
import { MovableClock } from '../clock.ts';
import { fill, type Filling } from '../demonstration/fill.ts';
import { importMatters } from '../publishing/import.ts';
import { withOffice } from './with-office.ts';

const usage = 'demo --cases N [--seed S] [--centre C] [--year Y]';
const MOST = 1_000_000;

const whole = (text: string, name: string, least: number, most: number): number => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`--${name} 应当是 ${least} 至 ${most} 的整数，现在是“${text}”`);
};

export const demo: Subcommand = {
  usage,
  summary: '用演示办件填满一年（可中断，再次运行接着做；服务停止时运行）',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        cases: { type: 'string' },
        seed: { type: 'string', default: 'jianghua' },
        centre: { type: 'string' },
        year: { type: 'string', default: String(new Date().getFullYear()) },
      },
    });
    if (values.cases === undefined) throw new Error(`用法：yichuang ${usage}`);
    if (!/^[A-Za-z0-9]{1,20}$/.test(values.seed)) throw new Error('--seed 只用字母和数字，最多 20 个');
    const cases = whole(values.cases, 'cases', 1, MOST);
    const clock = new MovableClock();
    return withOffice(async (office) => {
      const { settings, centres } = office;
      if (!settings.demonstration) throw new Error('这里是正式环境，不能填入演示办件（DEMONSTRATION=1 时才可以）');
      const id = values.centre ?? settings.defaultCentre;
      const centre = centres.byId(id);
      if (!centre) throw new Error(`没有中心“${id}”`);
      const years = centre.calendarYears.map(({ year }) => year);
      const year = whole(values.year, 'year', Math.min(...years), Math.max(...years));
      await importMatters(office);
      await seedRegisters(office);
      await seedAccounts(office);
      let interrupted = false;
      const interrupt = () => {
        interrupted = true;
        console.log('\n做完这一天就停，再次运行接着做');
      };
      process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
      const progress = progressLine(cases);
      const filled = await fill(office, {
        ...{ seed: values.seed, cases, year, centre, clock, progress },
        interrupted: () => interrupted,
      });
      console.log(filled.whole ? `\n已填入 ${filled.cases} 件` : `\n已填入 ${filled.cases} 件，还没有做完`);
      return 0;
    }, clock);
  },
};

const clockOf = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} 秒` : `${Math.ceil(seconds / 60)} 分钟`;

/** A line with the rate and what is left, once a second. */
function progressLine(cases: number): (filling: Filling) => void {
  const start = performance.now();
  let first: number | undefined;
  let said = 0;
  return (filling) => {
    first ??= filling.cases;
    const now = performance.now();
    if (now - said < 1000 && filling.cases < cases) return;
    said = now;
    const seconds = Math.max(0.001, (now - start) / 1000);
    const rate = (filling.cases - first) / seconds;
    const left = rate > 0 ? `,还需 ${clockOf((cases - filling.cases) / rate)}` : '';
    const line = `${filling.day} ${filling.cases}/${cases} 件，每秒 ${Math.round(rate)} 件${left}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}\u001b[K`);
    else console.log(line);
  };
}
