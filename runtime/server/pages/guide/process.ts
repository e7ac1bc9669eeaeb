/** The way of a case as a table: what is done, by whom, in what time, with what result. */
import type { GuidePart, GuideRecord } from '../../../../engine/index.ts';
import { html, type Markup } from '../html.ts';
import { valuesOf } from './entries.ts';
import { finePrint, partSection, whenWords } from './part.ts';

const columns = ['办理人', '办理时限', '办理结果'] as const;
const WHAT = '办理步骤';

/** What may come between the steps, and is not one of them. */
export const isSpecial = ({ title }: GuideRecord): boolean => title.startsWith('特别程序');
const shown = new Set<string>([...columns, WHAT]);

const row = (record: GuideRecord): Markup => {
  const rest = record.entries.filter(({ label }) => !shown.has(label));
  return html`<tr>
    <th scope="row">
      ${record.title} ${whenWords(record)}
      ${valuesOf(record.entries, WHAT).map((words) => html`<p class="quiet">${words}</p>`)}
      ${finePrint('详细要求', record.title, rest)}
    </th>
    ${columns.map((column) => html`<td data-title="${column}">${valuesOf(record.entries, column)[0] ?? '—'}</td>`)}
  </tr>`;
};

const special = (record: GuideRecord): Markup => html`
  <li>${record.title} ${whenWords(record)} ${finePrint('时限和依据', record.title, record.entries)}</li>
`;

export const processPart = (part: GuidePart): Markup => {
  const specials = part.records.filter(isSpecial);
  return partSection(
    part,
    html`<table class="table materials">
        <thead>
          <tr>
            <th scope="col">环节</th>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${part.records.filter((record) => !isSpecial(record)).map(row)}
        </tbody>
      </table>
      ${
        specials.length > 0 &&
        html`<h3>可能需要的特别程序</h3>
          <ul class="conditions">
            ${specials.map(special)}
          </ul>`
      }`,
  );
};
