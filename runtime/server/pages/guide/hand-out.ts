/**
 * One sheet to hand over (一次性告知单): for this situation what is required, what to bring, the way, the time, the cost,
 * the place, the remedies; told and received with two signatures (行政许可法第三十条、第三十二条).
 */
import type { Guide, GuideEntry, GuidePart, GuideRecord } from '../../../../engine/index.ts';
import type { Frame } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import { page } from '../layout.ts';
import { entryList, valuesOf } from './entries.ts';
import { materialTable } from './materials.ts';
import type { GuideContent } from './page.ts';
import { isSpecial } from './process.ts';
import { qrCode } from './qr-code.ts';

/** What a sheet has room for, part by part, each with the first words of its values. */
const briefly: readonly (readonly [
  title: string,
  parts: readonly (readonly [GuidePart['id'], readonly string[]])[],
])[] = [
  ['办理时限', [['limits', ['法定办结时限', '承诺办结时限', '补正期限', '不计入办结时限']]]],
  ['办理地点和时间', [['places', ['办理地址', '交通', '办理时间']]]],
  ['咨询和监督', [['contact', ['咨询方式', '监督投诉方式', '进度查询']]]],
  ['不服决定的救济', [['remedies', ['行政复议', '行政诉讼']]]],
];

const partOf = ({ parts }: Guide, id: GuidePart['id']): GuidePart | undefined => parts.find((one) => one.id === id);

/** The grounds of a limit stand in the guide; a sheet says the limit. */
const short = ({ label, values }: GuideEntry): GuideEntry => ({
  label,
  values: label.endsWith('时限') && label !== '不计入办结时限' ? values.slice(0, 1) : values,
});

const brief = (guide: Guide): Markup[] =>
  briefly.map(([title, wanted]) => {
    const entries = wanted.flatMap(([id, labels]) =>
      labels.flatMap((label) => (partOf(guide, id)?.entries ?? []).filter((entry) => entry.label === label)),
    );
    const windows = wanted.some(([id]) => id === 'places') ? (partOf(guide, 'places')?.records ?? []) : [];
    const rows =
      windows.length === 0 ? [] : [{ label: '办理窗口', values: [windows.map((one) => one.title).join('；')] }];
    return html`<section>
      <h2>${title}</h2>
      ${entryList([...entries.map(short), ...rows], 'entries entries-close')}
    </section>`;
  });

const chosen = ({ guide }: GuideContent): Markup[] =>
  guide.situation.flatMap(({ title, options }) => {
    const words = options.filter((option) => option.chosen).map(({ label }) => label);
    return words.length === 0 ? [] : html`<li>${title}：${words.join('、')}</li>`;
  });

const listedKinds = new Set(['受理条件', '准予条件']);

/** When somebody may be received and granted; why not is in the guide. */
const conditions = (guide: Guide): Markup | undefined => {
  const records = (partOf(guide, 'conditions')?.records ?? []).filter(({ entries }) =>
    valuesOf(entries, '类别').some((kind) => listedKinds.has(kind)),
  );
  return records.length === 0
    ? undefined
    : html`<h2>办理条件</h2>
        <ol class="conditions">
          ${records.map(
            ({ title, state, when }) =>
              html`<li>${title}${state === 'maybe' && when !== undefined && html`（视情形：${when}）`}</li>`,
          )}
        </ol>`;
};

const stage = ({ title, entries, state }: GuideRecord): string => {
  const [limit] = valuesOf(entries, '办理时限');
  return `${title}${limit === undefined ? '' : `（${limit}）`}${state === 'maybe' ? '（视情形）' : ''}`;
};

/** 受理 → 审查 → 决定 → 送达, each with its time. */
const way = (guide: Guide): Markup =>
  html`<h2>办理流程</h2>
    <p>
      ${(partOf(guide, 'process')?.records ?? [])
        .filter((record) => !isSpecial(record))
        .map(stage)
        .join(' → ')}
    </p>`;

const fees = (guide: Guide): Markup => {
  const { entries = [], records = [] } = partOf(guide, 'fees') ?? {};
  const due = records.map((record) => {
    const [amount = valuesOf(record.entries, '收费标准')[0]] = valuesOf(record.entries, '收费金额');
    return `${record.title} ${amount ?? ''}${record.state === 'maybe' ? `（视情形：${record.when ?? ''}）` : ''}`;
  });
  return html`<h2>收费</h2>
    <p>${due.length > 0 ? due.join('；') : (valuesOf(entries, '是否收费')[0] ?? '不收费')}</p>`;
};

const blank = html`<span class="blank"></span>`;
const day = html`<span class="blank blank-short"></span>年<span class="blank blank-short"></span>月<span
    class="blank blank-short"
  ></span
  >日`;

const signatures = html`<section class="signatures" aria-label="签名">
  <p><span>告知人（签名）：${blank}</span><span>告知日期：${day}</span></p>
  <p><span>被告知人（签名）：${blank}</span><span>联系电话：${blank}</span><span>签收日期：${day}</span></p>
  <p class="quiet">本单一式两份，告知人和被告知人各留一份。</p>
</section>`;

export function handOut(frame: Frame, content: GuideContent): string {
  const { guide, url, query } = content;
  const materials = partOf(guide, 'materials')?.records ?? [];
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
        answers.length > 0
          ? html`<ul class="chosen">
              ${answers}
            </ul>`
          : guide.situation.length > 0 && html`<p class="quiet">没有选择办理情形，下面列出全部情形。</p>`
      }
      ${conditions(guide)}
      <h2>需要的材料</h2>
      ${materials.length > 0 ? materialTable(materials, ['份数', '原件性质', '材料形式', '材料必要性']) : html`<p>不需要材料。</p>`}
      ${way(guide)} ${fees(guide)}
      <div class="hand-out-parts">${brief(guide)}</div>
      <p class="quiet">
        按 ${frame.today}
        公布的内容打印。材料齐全、符合法定形式的当场受理；需要补正的，一次告知全部内容，不补正前不另外增加。
      </p>
      ${signatures}
    </article>
  `;
  return page(frame, { title: `一次性告知单：${guide.title}`, body });
}
