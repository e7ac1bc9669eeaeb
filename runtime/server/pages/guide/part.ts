import type { GuideEntry, GuidePart, GuideRecord } from '../../../../engine/index.ts';
import { html, type Markup, type Part } from '../html.ts';
import { entryList } from './entries.ts';

/** A numbered part with its heading. */
export const partSection = ({ id, number, title }: GuidePart, body: Part): Markup => html`
  <section class="guide-part" aria-labelledby="${id}">
    <h2 id="${id}">${number}、${title}</h2>
    ${body}
  </section>
`;

/** The condition under which something is needed, in words. */
export const whenWords = ({ state, when }: GuideRecord): Markup | undefined =>
  when === undefined ? undefined : html`<p class="when">${state === 'maybe' ? '视情形' : '您的情形需要'}：${when}</p>`;

/** Entries folded away under a few words; `about` tells screen readers which. */
export const finePrint = (words: string, about: string, entries: readonly GuideEntry[]): Markup | undefined =>
  entries.length === 0
    ? undefined
    : html`<details class="fine">
        <summary>${words}<span class="unseen">：${about}</span></summary>
        ${entryList(entries, 'entries entries-close')}
      </details>`;

/** Pages of their own that records of a part have, by the record's id. */
const pageOf: Partial<Record<GuidePart['id'], (id: string) => string>> = { places: (id) => `/windows/${id}` };

const record = (one: GuideRecord, href: string | undefined): Markup => html`
  <li class="record">
    <h3>${href === undefined ? one.title : html`<a href="${href}">${one.title}</a>`}</h3>
    ${whenWords(one)} ${entryList(one.entries)}
  </li>
`;

export const plainPart = (part: GuidePart): Markup =>
  partSection(
    part,
    html`${entryList(part.entries)}
    ${
      part.records.length > 0 &&
      html`<ol class="records">
        ${part.records.map((one) => record(one, pageOf[part.id]?.(one.id)))}
      </ol>`
    }`,
  );
