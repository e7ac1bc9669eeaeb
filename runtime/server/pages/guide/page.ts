/** The guide page: situation, materials and what else there is to know, with a table of contents beside it. */
import type { Guide, GuidePart } from '../../../../engine/index.ts';
import type { Frame } from '../frame.ts';
import { html, type Markup, paragraphs } from '../html.ts';
import { page } from '../layout.ts';
import { basicsPart } from './basics.ts';
import { conditionsPart } from './conditions.ts';
import { valuesOf } from './entries.ts';
import { materialsPart } from './materials.ts';
import { plainPart } from './part.ts';
import { processPart } from './process.ts';
import { qrCode } from './qr-code.ts';
import { questionsPart } from './questions.ts';
import { situationForm } from './situation-form.ts';

export interface GuideContent {
  guide: Guide;
  /** The situation as the query of an address, `''` without one. */
  query: string;
  /** Address of this very page. */
  url: string;
  /** Can be applied for online. */
  online: boolean;
}

/** Parts that are not a plain list of entries and records. */
const own: Partial<Record<GuidePart['id'], (part: GuidePart) => Markup>> = {
  basics: basicsPart,
  conditions: conditionsPart,
  materials: materialsPart,
  process: processPart,
  questions: questionsPart,
};

const facts = [
  ['办件类型', 'basics', '办件类型'],
  ['承诺时限', 'limits', '承诺办结时限'],
  ['法定时限', 'limits', '法定办结时限'],
  ['收费', 'fees', '是否收费'],
  ['到现场', 'basics', '到办事现场次数'],
] as const;

const summary = ({ parts }: Guide): Markup => html`
  <dl class="facts">
    ${facts.flatMap(([name, part, label]) => {
      const [value] = valuesOf(parts.find(({ id }) => id === part)?.entries ?? [], label);
      return value === undefined
        ? []
        : html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`;
    })}
  </dl>
`;

const contents = ({ parts, situation }: Guide): Markup => html`
  <nav class="contents" id="contents" aria-label="目录">
    <h2>目录</h2>
    <ul>
      ${situation.length > 0 && html`<li><a href="#situation">选择办理情形</a></li>`}
      ${parts.map(({ id, number, title }) => html`<li><a href="#${id}">${number}、${title}</a></li>`)}
    </ul>
  </nav>
`;

const acts = ({ guide: { matter }, query, online }: GuideContent): Markup => html`
  <p class="guide-acts">
    ${online && html`<a class="button button-main" href="/apply/${matter}${query}">网上申请</a>`}
    <a class="button" href="/guide/${matter}${query === '' ? '?' : `${query}&`}print=1">打印一次性告知单</a>
    <a class="button phone-only" href="#contents">目录</a>
  </p>
`;

/** Said before anything else: whoever reads on should know that it is not decided here. */
const elsewhere = ({ elsewhere: there }: Guide): Markup | undefined =>
  there &&
  html`
    <section class="handled-elsewhere" aria-label="在哪里办理">
      <p>
        <b>本事项在“${there.system}”办理</b
        >${there.address !== undefined && html`（<a href="${there.address}">${there.address}</a>）`}
      </p>
      <p>${there.done}</p>
      <p>${there.here}</p>
    </section>
  `;

export function guidePage(frame: Frame, content: GuideContent): string {
  const { guide, url } = content;
  const body = html`
    <nav class="crumbs" aria-label="位置">
      <a href="/">首页</a><span aria-hidden="true">›</span><a href="/matters">办事事项</a
      ><span aria-hidden="true">›</span><span aria-current="page">办事指南</span>
    </nav>
    <div class="guide">
      <div class="guide-side">
        ${contents(guide)}
        <figure class="guide-code">
          ${qrCode(url, '本页的二维码')}
          <figcaption>手机扫码看本指南</figcaption>
        </figure>
      </div>
      <article class="guide-main">
        <h1>${guide.title}</h1>
        <p class="quiet">${guide.department}</p>
        ${elsewhere(guide)} ${guide.introduction !== undefined && paragraphs(guide.introduction)} ${summary(guide)}
        ${acts(content)} ${guide.situation.length > 0 && situationForm(guide)}
        ${guide.parts.map((part) => (own[part.id] ?? plainPart)(part))} ${acts(content)}
      </article>
    </div>
  `;
  return page(frame, { title: guide.title, body, at: '/matters' });
}
