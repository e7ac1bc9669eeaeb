import type { GuidePart } from '../../../../engine/index.ts';
import { html, type Markup, paragraphs } from '../html.ts';
import { entryList } from './entries.ts';
import { partSection } from './part.ts';

/** Questions that open on their answers. */
export const questionsPart = (part: GuidePart): Markup =>
  partSection(
    part,
    html`
      ${part.records.map(
        ({ title, entries }) =>
          html`<details class="question">
            <summary>${title}</summary>
            ${entries.flatMap(({ values }) => values.map(paragraphs))}
          </details>`,
      )}
      ${entryList(part.entries)}
    `,
  );
