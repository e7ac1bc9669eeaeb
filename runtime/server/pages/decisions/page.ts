/** 行政许可决定公开: what was granted, to whom, by whom and until when; a person is named by the surname alone. */
import { dayText } from '../../../../engine/index.ts';
import type { Page } from '../../store/cursor.ts';
import type { DecisionDocument } from '../../store/decision-repository.ts';
import type { Frame } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import { page } from '../layout.ts';

export const LONGEST_WORDS = 80;

export interface Asked {
  words: string;
  cursor: string;
}

const columns = ['许可事项', '决定文号', '证照编号', '有效期', '决定机关', '决定日期'] as const;

const periodOf = ({ validFrom, validTo }: DecisionDocument): string =>
  validTo === undefined ? '—' : `${validFrom === undefined ? '' : dayText(validFrom)}至${dayText(validTo)}`;

function row({ centre: { units } }: Frame, decision: DecisionDocument): Markup {
  const { holder, matterName, number, licence, unit, on, revokedOn, cancelledOn, terminatedOn, takenOn } = decision;
  return html`<tr>
    <th scope="row">
      ${holder}${revokedOn !== undefined && html` <span class="tag">${dayText(revokedOn)}撤销</span>`}
      ${cancelledOn !== undefined && html` <span class="tag">${dayText(cancelledOn)}注销</span>`}
      ${terminatedOn !== undefined && html` <span class="tag">${dayText(terminatedOn)}终止办理，没有发放</span>`}
      ${takenOn !== undefined && html` <span class="tag">本系统启用前颁发，${dayText(takenOn)}由档案转入</span>`}
    </th>
    <td data-title="${columns[0]}">${matterName}</td>
    <td data-title="${columns[1]}">${number ?? '—'}</td>
    <td data-title="${columns[2]}">${licence ?? '—'}</td>
    <td data-title="${columns[3]}">${periodOf(decision)}</td>
    <td data-title="${columns[4]}">${units.get(unit)?.name ?? unit}</td>
    <td data-title="${columns[5]}">${dayText(on)}</td>
  </tr>`;
}

const table = (rows: readonly Markup[]): Markup =>
  html`<table class="table materials decisions">
    <thead>
      <tr>
        <th scope="col">被许可人</th>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;

const box = (words: string): Markup => html`
  <form role="search" action="/decisions" class="search">
    <label for="decision" class="search-label">查一项许可</label>
    <div class="search-line">
      <input
        id="decision"
        name="q"
        type="search"
        maxlength="${LONGEST_WORDS}"
        value="${words}"
        placeholder="决定文号、证照编号，或者单位名称的开头"
        autocomplete="off"
      />
      <button class="button button-main">查找</button>
    </div>
  </form>
`;

const nothing = (words: string): Markup =>
  html`<div class="empty">
    <p class="empty-title">${words === '' ? '还没有公开的行政许可决定' : `没有找到“${words}”`}</p>
    ${words !== '' && html`<p>请核对文号、编号或者单位名称。个人的许可按文号、编号查找。</p>`}
  </div>`;

const addressOf = (words: string, cursor?: string): string => {
  const query = new URLSearchParams({ ...(words === '' ? {} : { q: words }), ...(cursor ? { from: cursor } : {}) });
  return query.size === 0 ? '/decisions' : `/decisions?${query.toString()}`;
};

export function decisionsPage(frame: Frame, { words, cursor }: Asked, { items, next }: Page<DecisionDocument>): string {
  const { centre } = frame.centre;
  const body = html`
    <h1>行政许可决定公开</h1>
    <p>
      依照《中华人民共和国行政许可法》第四十条，${centre.county}作出的准予行政许可决定在这里公开，公众有权查阅。个人姓名只显示姓氏。
    </p>
    ${box(words)} ${items.length === 0 ? nothing(words) : table(items.map((decision) => row(frame, decision)))}
    <p class="guide-acts screen-only">
      ${cursor !== '' && html`<a class="button button-quiet" href="${addressOf(words)}">回到最前</a>`}
      ${next !== undefined && html`<a class="button" rel="next" href="${addressOf(words, next)}">下一页</a>`}
      ${words !== '' && html`<a class="button button-quiet" href="/decisions">全部决定</a>`}
    </p>
    <p class="quiet">对公开的内容有疑问的，请拨打监督电话 ${centre.supervisePhone}。</p>
  `;
  return page(frame, { title: '行政许可决定公开', body });
}
