/** What a government site says of itself at the foot of each page; only what is configured. */
import type { CompiledCentre } from '../../../engine/index.ts';

interface SiteMark {
  words: string;
  href?: string;
}

type Site = NonNullable<CompiledCentre['centre']['site']>;

/** A filed site links its number to the register (非经营性互联网信息服务备案管理办法第十三条). */
const marks: readonly (readonly [keyof Site, string, string?])[] = [
  ['organiser', '主办：'],
  ['operator', '运行管理：'],
  ['icp', '', 'https://beian.miit.gov.cn/'],
  ['police', '', 'https://beian.mps.gov.cn/'],
  ['code', '政府网站标识码：'],
];

export const siteMarks = ({ site = {}, footer }: CompiledCentre['centre']): SiteMark[] => [
  ...marks.flatMap(([name, label, href]) => {
    const value = site[name];
    return value === undefined ? [] : { words: label + value, ...(href === undefined ? {} : { href }) };
  }),
  ...footer.map((words) => ({ words })),
];
