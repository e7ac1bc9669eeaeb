import type { MatterRow } from '../../api/index.ts';
import { html, type Markup } from './html.ts';

interface ListedMatter extends MatterRow {
  /** Why a search found it. */
  why?: readonly string[];
}

/** Matters as links to their guides, with what people ask first: how long, and whether it can be done online. */
export const matterList = (rows: readonly ListedMatter[]): Markup => html`
  <ul class="matters">
    ${rows.map(
      ({ id, name, departmentName, handling, type, promised, online, why = [] }) =>
        html`<li class="matter">
          <a class="matter-name" href="/guide/${id}">${name}</a>
          ${why.length > 0 && html`<p class="why">${why.map((words) => html`<span>${words}</span>`)}</p>`}
          <p class="matter-facts">
            <span>${departmentName}</span><span>${type}</span><span>${handling}</span>
            <span>承诺时限 ${promised}</span>${online && html`<span class="tag">可网上申请</span>`}
          </p>
        </li>`,
    )}
  </ul>
`;
