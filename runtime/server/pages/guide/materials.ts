/** Materials as a table: what, how many, original or copy, from where, whether needed; the fine print folded below. */
import type { GuidePart, GuideRecord } from '../../../../engine/index.ts';
import { html, type Markup, type Part } from '../html.ts';
import { entryList, valuesOf } from './entries.ts';
import { finePrint, partSection, whenWords } from './part.ts';

type Column = '份数' | '原件性质' | '来源渠道' | '材料形式' | '材料必要性';
const columns: readonly Column[] = ['份数', '原件性质', '来源渠道', '材料必要性'];

const necessity = ({ state, entries }: GuideRecord): Part => {
  if (state === 'maybe') return '视情形';
  const [words] = valuesOf(entries, '材料必要性');
  // What the answers have switched on is needed, whatever it is in general.
  return words === '非必要' ? '需要' : words;
};

const cell = (record: GuideRecord, column: Column): Markup => html`
  <td data-title="${column}">
    ${column === '材料必要性' ? necessity(record) : valuesOf(record.entries, column).join('、') || '不用纸质'}
  </td>
`;

const details = ({ title, entries }: GuideRecord): Markup | undefined =>
  finePrint(
    '详细要求',
    title,
    entries.filter(({ label }) => !columns.some((column) => column === label)),
  );

const row = (record: GuideRecord, index: number, shown: readonly Column[], detailed: boolean): Markup =>
  html`<tr>
    <td class="number">${index + 1}</td>
    <th scope="row">
      ${record.title} ${(detailed || record.state === 'maybe') && whenWords(record)} ${detailed && details(record)}
    </th>
    ${shown.map((column) => cell(record, column))}
  </tr>`;

/** @param shown columns beside number and name; without them those of the guide, and the details to unfold */
export const materialTable = (records: readonly GuideRecord[], shown?: readonly Column[]): Markup => html`
  <table class="table materials">
    <thead>
      <tr>
        <th scope="col">序号</th>
        <th scope="col">材料名称</th>
        ${(shown ?? columns).map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${records.map((record, index) => row(record, index, shown ?? columns, shown === undefined))}
    </tbody>
  </table>
`;

export const materialsPart = (part: GuidePart): Markup => {
  const maybe = part.records.filter(({ state }) => state === 'maybe').length;
  const count = html`<p id="material-count" role="status">
    按现在的情形，需要 ${part.records.length - maybe} 份材料${maybe > 0 && html`，另有 ${maybe} 份视情形而定`}。
  </p>`;
  return partSection(
    part,
    html`${count} ${part.records.length > 0 && materialTable(part.records)} ${entryList(part.entries)}`,
  );
};
