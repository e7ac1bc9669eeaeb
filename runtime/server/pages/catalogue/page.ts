/** The list of all matters of the county, what it means, and what is not on it; to read, print and take along. */
import type { Frame } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import { page } from '../layout.ts';
import { outside } from '../places.ts';
import type { CatalogueRow, CatalogueSection } from './rows.ts';

const counted = (rows: readonly CatalogueRow[], of: 'type' | 'handling'): string => {
  const count = new Map<string, number>();
  for (const row of rows) count.set(row[of], (count.get(row[of]) ?? 0) + 1);
  return [...count].map(([words, number]) => `${words} ${number} 项`).join('，');
};

const columns = ['事项类型', '办件类型', '承诺时限', '办理地点'] as const;

const row = ({ id, name, type, handling, promised, places, online }: CatalogueRow, index: number): Markup =>
  html`<tr>
    <td class="number">${index + 1}</td>
    <th scope="row"><a href="/guide/${id}">${name}</a>${online && html` <span class="tag">网上可办</span>`}</th>
    <td data-title="${columns[0]}">${type}</td>
    <td data-title="${columns[1]}">${handling}</td>
    <td data-title="${columns[2]}">${promised}</td>
    <td data-title="${columns[3]}">${places.join('；')}</td>
  </tr>`;

const section = ({ department, name, rows }: CatalogueSection): Markup => html`
  <section aria-labelledby="unit-${department}">
    <h2 id="unit-${department}">
      <a href="/departments/${department}">${name}</a> <span class="quiet">${rows.length} 项</span>
    </h2>
    <table class="table materials catalogue">
      <thead>
        <tr>
          <th scope="col">序号</th>
          <th scope="col">事项名称</th>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  </section>
`;

/** 国办发〔2022〕2号：清单之外，一律不得违法实施行政许可. */
function notOnIt({ centre: { centre, windows, units } }: Frame): Markup {
  const kept = windows.windows.filter(outside);
  return html`<section class="note-block" aria-labelledby="not-on-it">
    <h2 id="not-on-it">清单之外无审批</h2>
    <ul class="conditions">
      <li>
        本清单列出${centre.county}依申请办理、已经公布的全部行政权力事项和公共服务事项。清单之外，任何部门不得实施行政许可，也不得以备案、登记、认定、年检等名义变相审批。
      </li>
      <li>
        被要求办理清单上没有的事项的，可以拒绝，并拨打监督电话
        <b>${centre.supervisePhone}</b>。办事条件、材料、时限和收费以办事指南公布的为准，不得另外增加。
      </li>
      <li>行政处罚、行政检查、行政强制等依职权办理的事项不由申请人提出，不在本清单上。</li>
      <li>“国省垂管系统办理”的事项在国家、省的系统里办理，中心窗口提供指引，清单上写明在哪里办。</li>
      ${
        kept.length > 0 &&
        html`<li>
          在中心以外的场所办理的，以“办理地点”一栏为准。中心以外的场所有：${kept.map(
            ({ id, name, units: seated }, index) =>
              html`${index > 0 && '、'}<a href="/windows/${id}">${name}</a>（${seated
                  .map((unit) => units.get(unit)?.name ?? unit)
                  .join('、')}）`,
          )}。
        </li>`
      }
    </ul>
  </section>`;
}

export function cataloguePage(frame: Frame, sections: readonly CatalogueSection[]): string {
  const rows = sections.flatMap((one) => one.rows);
  const { centre } = frame.centre;
  const body = html`
    <h1>${centre.county}政务服务事项清单</h1>
    <p>
      截至 ${frame.today}，公布 ${rows.length} 项，涉及 ${sections.length}
      个部门。${rows.length > 0 && html`其中${counted(rows, 'type')}；${counted(rows, 'handling')}。`}
    </p>
    <p class="guide-acts screen-only">
      <button class="button" data-print hidden>打印清单</button>
      <a class="button" href="/catalogue.xlsx" download>下载表格</a>
      <a class="button button-quiet" href="/catalogue.csv" download>下载 CSV</a>
      <a class="button button-quiet" href="/matters">查找事项</a>
      <a class="button button-quiet" href="#not-on-it">清单之外无审批</a>
    </p>
    ${
      rows.length > 0
        ? sections.map(section)
        : html`<div class="empty">
            <p class="empty-title">还没有公布事项</p>
            <p>事项公布以后列在这里；需要办事的，请拨打咨询电话 ${centre.consultPhone}。</p>
          </div>`
    }
    ${notOnIt(frame)}
  `;
  return page(frame, { title: '事项清单', body, at: '/catalogue' });
}
