import type { GuideEntry } from '../../../../engine/index.ts';
import { html, type Markup } from '../html.ts';

/** Values of the entry with this label. */
export const valuesOf = (entries: readonly GuideEntry[], label: string): readonly string[] =>
  entries.find((entry) => entry.label === label)?.values ?? [];

const said = (values: readonly string[]): Markup =>
  values.length === 1 ? html`${values[0] ?? ''}` : html`${values.map((value) => html`<span>${value}</span>`)}`;

/** Labels and values; nothing without any. */
export const entryList = (entries: readonly GuideEntry[], name = 'entries'): Markup | undefined =>
  entries.length === 0
    ? undefined
    : html`<dl class="${name}">
        ${entries.map(
          ({ label, values }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${said(values)}</dd>
            </div>`,
        )}
      </dl>`;
