/** What administrators of a centre write as one value, and the files it lies in. */
import { contentOf, withContent, type CentreContent } from '../../../engine/centre/content.ts';
import { contentChanges } from '../../../engine/centre/content-changes.ts';
import { loadCentre } from '../../../engine/centre/load.ts';
import { filesIn } from '../../configs/files.ts';

const counties = ['jianghua', 'ceshi'] as const;
const names = new Map([['labour-dispatch', '劳务派遣经营许可']]);

describe('the content of a centre', () => {
  it.each(counties)('of %s goes back into the same files, byte by byte', (county) => {
    const files = filesIn(county);
    const written = withContent(files, contentOf(files));
    for (const [path, text] of Object.entries(files)) expect([path, written[path]]).toEqual([path, text]);
    expect(loadCentre(written).ok).toBe(true);
  });

  const changes = (change: (content: CentreContent) => void) => {
    const before = contentOf(filesIn('jianghua'));
    const after = structuredClone(before);
    change(after);
    return contentChanges(before, after, names).map(({ part, words }) => `${part}：${words}`);
  };

  it('is told apart in sentences that name windows, matters and days', () => {
    expect(changes(() => undefined)).toEqual([]);
    const told = changes(({ windows, organisation, calendar }) => {
      const window = windows.windows.find(({ id }) => id === 'yibao-1')!;
      window.matters.push('labour-dispatch');
      organisation.posts.push({ id: 'yibao-clerk-9', unit: 'yibao', kind: 'clerk', title: '窗口受理员' });
      const days = calendar['2026']!.layers.local.days;
      for (const day of days) if (day.date === '2026-11-23') delete day.verify;
      calendar['2026']!.layers.national.days = calendar['2026']!.layers.national.days.filter(
        ({ date }) => date !== '2026-10-10',
      );
    });
    expect(told).toEqual([
      '组织机构：岗位：新增“窗口受理员”',
      '窗口与功能区：窗口 · “医疗保障局窗口” · 办理事项：无 → “劳务派遣经营许可”',
      '日历：2026-10-10：国庆节上班 → 按平常的星期',
      '日历：2026-11-23：瑶族盘王节放假（待核实） → 瑶族盘王节放假',
    ]);
  });
});
