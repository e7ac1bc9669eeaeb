import type { GuidePart, GuideRecord } from '../../../../engine/index.ts';
import { html, type Markup } from '../html.ts';
import { entryList, valuesOf } from './entries.ts';
import { finePrint, partSection, whenWords } from './part.ts';

const KIND = '类别';

const kindOf = ({ entries }: GuideRecord): string => valuesOf(entries, KIND)[0] ?? '';

const condition = (record: GuideRecord): Markup => html`
  <li>
    ${record.title} ${whenWords(record)}
    ${finePrint(
      '审查要点和依据',
      record.title,
      record.entries.filter(({ label }) => label !== KIND),
    )}
  </li>
`;

/** Conditions under the heading of their kind. */
export const conditionsPart = (part: GuidePart): Markup => {
  const kinds = [...new Set(part.records.map(kindOf))];
  return partSection(
    part,
    html`${kinds.map(
      (kind) =>
        html`<h3>${kind}</h3>
          <ol class="conditions">
            ${part.records.filter((record) => kindOf(record) === kind).map(condition)}
          </ol>`,
    )}
    ${entryList(part.entries)}`,
  );
};
