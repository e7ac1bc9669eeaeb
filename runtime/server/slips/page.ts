/** A slip as a page to print; the applicant is masked, for a slip lies about. */
import { maskName } from '../../../engine/index.ts';
import { html, type Markup } from '../pages/html.ts';
import { qrCode } from '../pages/guide/qr-code.ts';
import { slipKinds, type Slip, type SlipId, type Slipped } from './slips.ts';
import { type SlipPaper, slipPapers } from './style.ts';

const paperNames: Readonly<Record<SlipPaper, string>> = { a4: 'A4 纸', '80mm': '80毫米热敏纸' };

const choices = (chosen: SlipPaper): Markup =>
  html`<p class="choices">
    用浏览器的打印功能打印（Ctrl+P）。纸张：${slipPapers.map(
      (paper) =>
        html` ${paper === chosen ? html`<b>${paperNames[paper]}</b>` : html`<a href="?paper=${paper}">${paperNames[paper]}</a>`}`,
    )}
  </p>`;

const row = (label: string, value: string): Markup =>
  html`<dt>${label}</dt>
    <dd>${value}</dd>`;

const itemTable = ({ title, list }: NonNullable<Slip['items']>): Markup =>
  html`<table>
    <caption>
      ${title}
    </caption>
    <tbody>
      ${list.map(
        ({ name, words }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${words}</td>
          </tr>`,
      )}
      ${
        list.length === 0 &&
        html`<tr>
          <td>无</td>
        </tr>`
      }
    </tbody>
  </table>`;

/** @param trackUrl where the progress is asked for; left out where nobody said where the site is */
export function slipPage(
  id: SlipId,
  slip: Slip,
  { one, dossier: { centre } }: Slipped,
  { paper, trackUrl, printed }: { paper: SlipPaper; trackUrl: string | undefined; printed: string },
): string {
  const { title } = slipKinds[id];
  const { applicant } = one;
  const name = applicant.kind === 'person' ? maskName(applicant.name) : applicant.name;
  const rows: Slip['rows'] = [['办件编号', one.number], ['事项', one.matter.name], ['申请人', name], ...slip.rows];
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} ${one.number}</title>
        <link rel="stylesheet" href="/slip-${paper}.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        ${choices(paper)}
        <p class="centre">${centre.centre.name}</p>
        <h1>${title}</h1>
        ${trackUrl !== undefined && html`<div class="scan">${qrCode(trackUrl, '进度查询二维码')}扫码查询进度</div>`}
        <dl>${rows.map(([label, value]) => value !== undefined && value !== '' && row(label, value))}</dl>
        ${slip.items && itemTable(slip.items)}
        <p class="note">${slip.note}</p>
        <dl>
          ${row('咨询电话', centre.centre.consultPhone)}${row('监督电话', centre.centre.supervisePhone)}${row('打印时间', printed)}
        </dl>
        <ul class="signatures">
          ${slip.signatures.map((who) => html`<li>${who}：</li>`)}
        </ul>
      </body>
    </html>`.text;
}
