/** Links that narrow a list of matters; each keeps what was typed and what else was chosen. */
import type { FilterName, Filters } from '../search/filters.ts';
import type { FoundMatters } from '../search/search.ts';
import { html, type Markup } from './html.ts';

/** Address of the list for a query and filters. */
export function listAddress(q: string, chosen: Filters): string {
  const query = new URLSearchParams();
  if (q !== '') query.set('q', q);
  for (const [name, value] of Object.entries(chosen)) query.set(name, value);
  return query.size === 0 ? '/matters' : `/matters?${query.toString()}`;
}

const without = (chosen: Filters, name: FilterName): Filters =>
  Object.fromEntries(Object.entries(chosen).filter(([one]) => one !== name));

type Group = FoundMatters['choices'][number];

function group({ name, title, choices }: Group, { query: { typed }, chosen }: FoundMatters): Markup {
  const link = (href: string, label: string, current: boolean, count?: number) =>
    html`<li>
      <a href="${href}" ${current && html` aria-current="true"`}
        >${label}${count !== undefined && html`<span class="count">${count}</span>`}</a
      >
    </li>`;
  return html`<div class="narrow">
    <dt>${title}</dt>
    <dd>
      <ul>
        ${link(listAddress(typed, without(chosen, name)), '不限', chosen[name] === undefined)}
        ${choices.map(({ value, label, count }) =>
          link(listAddress(typed, { ...chosen, [name]: value }), label, chosen[name] === value, count),
        )}
      </ul>
    </dd>
  </div>`;
}

/** A group in which there is nothing to choose is left out, unless something was chosen in it. */
export const narrowing = (found: FoundMatters): Markup => html`
  <nav class="narrowing" id="narrowing" aria-label="筛选">
    <dl>
      ${found.choices
        .filter(({ name, choices }) => choices.length > 1 || found.chosen[name] !== undefined || name === 'online')
        .filter(({ name, choices }) => choices.length > 0 || found.chosen[name] !== undefined)
        .map((one) => group(one, found))}
    </dl>
  </nav>
`;
