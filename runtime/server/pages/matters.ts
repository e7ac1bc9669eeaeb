/** The matters that fit a search and what it is narrowed to; why each fits, and what to do when none does. */
import { LONGEST } from '../search/query.ts';
import { rowOf } from '../search/matter-row.ts';
import type { FoundMatters } from '../search/search.ts';
import type { Frame } from './frame.ts';
import { html, type Markup } from './html.ts';
import { page } from './layout.ts';
import { matterList } from './matter-list.ts';
import { listAddress, narrowing } from './narrowing.ts';
import { searchBox } from './search-box.ts';

function headingOf({ query: { typed }, chosen, choices }: FoundMatters): string {
  if (typed !== '') return `“${typed}”的查找结果`;
  const labels = choices.flatMap(({ name, choices: offered }) =>
    offered.filter(({ value }) => value === chosen[name]).map(({ label }) => label),
  );
  return labels.length === 0 ? '全部事项' : `事项：${labels.join('、')}`;
}

const nothing = ({ centre: { centre } }: Frame, { query: { typed }, chosen }: FoundMatters): Markup => html`
  <div class="empty">
    <p class="empty-title">没有找到这样的事项</p>
    ${
      Object.keys(chosen).length > 0 &&
      html`<p><a class="button" href="${listAddress(typed, {})}">去掉筛选条件再找</a></p>`
    }
    <p>换一个日常的说法试试，例如“开饭店”“营业执照”“砍树”，也可以只输入拼音首字母。</p>
    <p>
      可以看<a href="/catalogue">全部事项清单</a>，或者<a href="/departments">按部门找</a
      >。清单上没有的，不需要办理审批。
    </p>
    <p>还是找不到的，请拨打咨询电话 <b>${centre.consultPhone}</b>，由工作人员帮您找。</p>
  </div>
`;

const noMatters = html`<div class="empty">
  <p class="empty-title">还没有发布事项</p>
  <p>事项公布以后在这里查找。</p>
</div>`;

export function mattersPage(frame: Frame, found: FoundMatters, published: number): string {
  const { query, matters, near, chosen } = found;
  const heading = headingOf(found);
  const rows = matters.map(({ head, why }) => ({ ...rowOf(head, frame.centre), why }));
  const count = near ? `没有完全相符的，下面 ${rows.length} 项相近` : `共 ${rows.length} 项`;
  const body = html`
    ${searchBox({ q: query.typed, chosen })}
    ${query.cut && html`<p class="note">输入的内容太长，只按前 ${LONGEST} 个字查找。</p>`}
    <h1>${heading}</h1>
    <div class="results">
      ${published > 0 && narrowing(found)}
      <div>
        <p class="result-count" role="status">
          ${count}${published > 0 && html` <a class="phone-only" href="#narrowing">筛选</a>`}
        </p>
        ${rows.length > 0 ? matterList(rows) : published === 0 ? noMatters : nothing(frame, found)}
      </div>
    </div>
    <p class="block">
      ${
        (query.typed !== '' || Object.keys(chosen).length > 0) &&
        html`<a class="button button-quiet" href="/matters">查看全部事项</a>`
      }
      <a class="button button-quiet" href="/catalogue">事项清单</a>
      <a class="button button-quiet" href="/departments">按部门找</a>
    </p>
  `;
  return page(frame, { title: heading, body, at: '/matters' });
}
