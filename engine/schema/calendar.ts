/** The calendar of one year in layers national → local → hall, the seasons of office hours, and how clocks are read. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { choice } from './choice.ts';
import { closed, file } from './closed.ts';
import { count, day, list, slug, verify, words } from './text.ts';

const clockTime = (title: string) => Type.String({ title, pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', maxLength: 5 });
const monthDay = (title: string) =>
  Type.String({ title, pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', maxLength: 5 });

export const calendarDaySchema = closed(
  '特殊日期',
  {
    date: day('日期'),
    kind: choice({ off: '放假', work: '上班' }, '安排'),
    name: words('名称', '节日或事由，如“国庆节”', 40),
    basis: Type.Optional(words('依据', '不填时以本层文件为依据')),
    verify,
  },
  '与周一至周五上班、周末休息不同的一天。标为待核实的日期只列出，不生效，核实后去掉标记才影响期限',
);

const calendarPaperSchema = closed('文件', {
  title: words('文件名称'),
  number: Type.Optional(words('文号', undefined, 60)),
  date: Type.Optional(day('发布日期')),
  link: Type.Optional(Type.String({ title: '网址', pattern: '^https?://', maxLength: 300 })),
});

const hoursSchema = closed('时段', { open: clockTime('开始'), close: clockTime('结束') });

export const seasonSchema = closed(
  '办公时间',
  {
    name: words('名称', '如“夏季”', 20),
    from: monthDay('起（月-日）'),
    to: monthDay('止（月-日）'),
    hours: Type.Array(hoursSchema, { title: '时段', minItems: 1, maxItems: 6 }),
    verify,
  },
  '起讫日含当日，可以跨年。标为待核实的办公时间照常使用，管理界面会标出',
);

const days = list('特殊日期', calendarDaySchema, 120);

const layersSchema = closed(
  '各层安排',
  {
    national: closed('国务院安排', {
      papers: Type.Array(calendarPaperSchema, { title: '文件', minItems: 1, maxItems: 5 }),
      days,
    }),
    local: closed('地方安排', { papers: list('文件', calendarPaperSchema, 10), days }),
    halls: list(
      '各大厅安排',
      closed('大厅安排', {
        hall: slug('大厅'),
        papers: list('文件', calendarPaperSchema, 10),
        days,
        seasons: Type.Optional(list('办公时间', seasonSchema, 8, '不填时与中心相同')),
      }),
      30,
    ),
  },
  '后一层的安排优先于前一层',
);

export const calendarYearSchema = file('年度日历', {
  year: count('年份', 2000, 2199),
  layers: layersSchema,
  seasons: list('办公时间', seasonSchema, 8),
});

const thresholdSchema = closed('触发条件', {
  left: Type.Optional(count('剩余时限不高于（%）', 0, 100)),
  over: Type.Optional(count('超期不少于（天）', 1, 365)),
});

/** When a clock shows a reminder, a yellow card and a red card; places differ (domain §3.8, §12). */
export const alertLevelsSchema = closed('预警标准', {
  warn: thresholdSchema,
  yellow: thresholdSchema,
  red: thresholdSchema,
});

/** How the ends of a pause and the last moment of a period are read; no law says, so a centre does (domain §3.3, §3.7). */
export const clockReadingSchema = closed('计时口径', {
  pauseDay: choice({ counts: '计入', skips: '不计入' }, '暂停当日'),
  resumeDay: choice({ counts: '计入', skips: '不计入' }, '恢复当日'),
  dueMoment: choice({ closing: '下班时', midnight: '当日24时' }, '到期时刻'),
  alerts: alertLevelsSchema,
});

export type CalendarYear = Static<typeof calendarYearSchema>;
export type CalendarDay = Static<typeof calendarDaySchema>;
export type Season = Static<typeof seasonSchema>;
export type AlertLevels = Static<typeof alertLevelsSchema>;
export type ClockReading = Static<typeof clockReadingSchema>;
