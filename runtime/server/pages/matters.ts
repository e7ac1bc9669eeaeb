/** The matters that fit a search or a department. */
import type { MatterRow } from '../../api/index.ts';
import { departments } from './departments.ts';
import type { Frame } from './frame.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { matterList } from './matter-list.ts';
import { searchBox } from './search-box.ts';

interface Found {
  q: string;
  department: string | undefined;
  rows: readonly MatterRow[];
  /** Every matter of the centre. */
  all: readonly MatterRow[];
}

const headingOf = ({ q, department, all }: Found): string => {
  const unit = all.find((row) => row.department === department)?.departmentName;
  if (q !== '') return `“${q}”的查找结果`;
  return unit === undefined ? '全部事项' : `${unit}的事项`;
};

const nothing = ({ consultPhone }: { consultPhone: string }) => html`
  <div class="empty">
    <p class="empty-title">没有找到这样的事项</p>
    <p>换一个日常的说法试试，例如“广告牌”“营业执照”，或者从下面的部门里找。</p>
    <p>也可以拨打咨询电话 ${consultPhone}，由工作人员帮您找。</p>
  </div>
`;

export function mattersPage(frame: Frame, found: Found): string {
  const { q, department, rows, all } = found;
  const heading = headingOf(found);
  const body = html`
    ${searchBox(q)}
    <h1>${heading}</h1>
    <p class="result-count" role="status">共 ${rows.length} 项</p>
    ${rows.length === 0 ? nothing(frame.centre.centre) : matterList(rows)}
    <section class="block" aria-labelledby="by-department">
      <h2 id="by-department">按部门找</h2>
      ${departments(all, department)}
      ${(q !== '' || department !== undefined) && html`<p><a href="/matters">查看全部事项</a></p>`}
    </section>
  `;
  return page(frame, { title: heading, body, at: '/matters' });
}
