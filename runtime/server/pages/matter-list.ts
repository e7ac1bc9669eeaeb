import type { MatterRow } from '../../api/index.ts';
import { html, type Markup } from './html.ts';

/** Matters as links to their guides, with what people ask first: how long, and whether it can be done online. */
export const matterList = (rows: readonly MatterRow[]): Markup => html`
  <ul class="matters">
    ${rows.map(
      ({ id, name, departmentName, handling, type, promised, online }) =>
        html`<li class="matter">
          <a class="matter-name" href="/guide/${id}">${name}</a>
          <p class="matter-facts">
            <span>${departmentName}</span><span>${type}</span><span>${handling}</span>
            <span>承诺时限 ${promised}</span>${online && html`<span class="tag">可网上申请</span>`}
          </p>
        </li>`,
    )}
  </ul>
`;
