/** One sheet to take along (一次性告知单): what to bring, how long, what it costs, where; for this situation. */
import type { Guide, GuidePart } from '../../../../engine/index.ts';
import type { Frame } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import { page } from '../layout.ts';
import { entryList } from './entries.ts';
import { materialTable } from './materials.ts';
import type { GuideContent } from './page.ts';
import { qrCode } from './qr-code.ts';

/** What a sheet has room for, part by part. */
const briefly: readonly (readonly [GuidePart['id'], readonly string[]])[] = [
  ['limits', ['承诺办结时限', '法定办结时限', '补正期限']],
  ['fees', ['是否收费']],
  ['places', ['办理地址', '办理时间']],
  ['contact', ['咨询方式', '监督投诉方式']],
];

const brief = ({ parts }: Guide): Markup[] =>
  briefly.flatMap(([id, labels]) => {
    const part = parts.find((one) => one.id === id);
    if (!part) return [];
    const entries = labels.flatMap((label) => part.entries.filter((entry) => entry.label === label));
    return html`<h2>${part.title}</h2>
      ${entryList(entries, 'entries entries-close')}
      ${part.records.length > 0 && html`<p>${part.records.map(({ title }) => title).join('；')}</p>`}`;
  });

const chosen = ({ guide }: GuideContent): Markup[] =>
  guide.situation.flatMap(({ title, options }) => {
    const words = options.filter((option) => option.chosen).map(({ label }) => label);
    return words.length === 0 ? [] : html`<li>${title}：${words.join('、')}</li>`;
  });

export function handOut(frame: Frame, content: GuideContent): string {
  const { guide, url, query } = content;
  const materials = guide.parts.find(({ id }) => id === 'materials')?.records ?? [];
  const answers = chosen(content);
  const body = html`
    <p class="screen-only guide-acts">
      <button class="button button-main" data-print hidden>打印</button>
      <a class="button" href="/guide/${guide.matter}${query}">回到办事指南</a>
    </p>
    <article class="hand-out">
      <header class="hand-out-head">
        <div>
          <p>${frame.centre.centre.name}</p>
          <h1>一次性告知单</h1>
          <p><b>${guide.title}</b>（${guide.department}）</p>
        </div>
        <figure class="guide-code">
          ${qrCode(url, '办事指南的二维码')}
          <figcaption>扫码看完整指南</figcaption>
        </figure>
      </header>
      ${
        answers.length > 0 &&
        html`<ul class="chosen">
          ${answers}
        </ul>`
      }
      <h2>需要的材料</h2>
      ${materialTable(materials, false)} ${brief(guide)}
      <p class="quiet">按 ${frame.today} 公布的内容打印。材料齐全、符合法定形式的当场受理，需要补正的一次告知。</p>
    </article>
  `;
  return page(frame, { title: `一次性告知单：${guide.title}`, body });
}
