/** The first page: search, matters by how they are handled, departments, how it goes, tracking. */
import { handlings } from '../../../engine/index.ts';
import type { FoundMatters } from '../search/search.ts';
import { rowOf } from '../search/matter-row.ts';
import type { MatterRow } from '../../api/index.ts';
import { demonstrationBox, type Demonstration } from './demonstration.ts';
import type { Frame } from './frame.ts';
import { html, type Markup } from './html.ts';
import { page } from './layout.ts';
import { matterList } from './matter-list.ts';
import { narrowing } from './narrowing.ts';
import { searchBox } from './search-box.ts';

const steps = [
  ['看指南', '回答几个问题，看到自己要带的材料、时限和费用'],
  ['交申请', '网上填写并上传材料，或者到窗口办理'],
  ['等答复', '窗口核对材料，缺什么一次告诉您；受理后按承诺时限办结'],
  ['领结果', '到窗口领取或者邮寄到家，随时查询进度'],
] as const;

const handlingWords: Readonly<Record<string, string>> = {
  [handlings.instant]: '材料齐全，当场办结',
  [handlings.promised]: '受理后在承诺时限内办结',
  [handlings.handledElsewhere]: '在国家、省的系统里办理，中心提供指引',
};

const byHandling = (rows: readonly MatterRow[]): Markup[] =>
  Object.values(handlings).flatMap((handling) => {
    const own = rows.filter((row) => row.handling === handling);
    if (own.length === 0) return [];
    return html`<h3>${handling} <span class="quiet">${handlingWords[handling]}</span></h3>
      ${matterList(own)}`;
  });

const track = html`
  <section class="card" aria-labelledby="track">
    <h2 id="track">查询进度</h2>
    <form action="/track" class="stack">
      <label for="number">办件编号</label>
      <input id="number" name="number" maxlength="50" autocomplete="off" placeholder="写在申请回执上" />
      <button class="button">下一步</button>
    </form>
    <p class="quiet">查询时还要填写回执上的查询码。登录后可以直接看<a href="/my">我的办件</a>。</p>
  </section>
`;

const howTo = html`
  <section class="card" aria-labelledby="how">
    <h2 id="how">四步办成</h2>
    <ol class="steps">
      ${steps.map(([title, words]) => html`<li><b>${title}</b><span>${words}</span></li>`)}
    </ol>
  </section>
`;

export function homePage(frame: Frame, found: FoundMatters, demonstration?: Demonstration): string {
  const rows = found.matters.map(({ head }) => rowOf(head, frame.centre));
  const { centre } = frame.centre;
  const body = html`
    <section class="hero">
      <h1>${centre.county}网上办事</h1>
      ${searchBox({ big: true })}
    </section>
    ${demonstration && demonstrationBox(demonstration)}
    <div class="columns">
      <section class="columns-main" aria-labelledby="all">
        <h2 id="all">办事事项</h2>
        ${rows.length === 0 ? html`<p class="empty">还没有发布事项</p>` : byHandling(rows)}
        ${
          rows.length > 0 &&
          html`<section aria-labelledby="by">
            <h2 id="by">按部门、主题、对象找</h2>
            ${narrowing(found)}
          </section>`
        }
      </section>
      <div class="columns-side">${track}${howTo}</div>
    </div>
    ${
      centre.introduction !== undefined &&
      html`<section class="block" aria-labelledby="about">
        <h2 id="about">关于中心</h2>
        <p>${centre.introduction}</p>
      </section>`
    }
  `;
  return page(frame, { title: '首页', body, at: '/' });
}
