import { LONGEST } from '../search/query.ts';
import type { Filters } from '../search/filters.ts';
import { html, type Markup } from './html.ts';

interface Box {
  q?: string;
  /** On the home page. */
  big?: boolean;
  /** What a list is narrowed to stays so for the next query. */
  chosen?: Filters;
}

/** A plain search form. */
export const searchBox = ({ q = '', big = false, chosen = {} }: Box = {}): Markup => html`
  <form role="search" action="/matters" class="search${big && ' search-big'}">
    <label for="q" class="search-label">要办什么事？</label>
    <div class="search-line">
      <input
        id="q"
        name="q"
        type="search"
        maxlength="${LONGEST}"
        value="${q}"
        placeholder="如：开饭店、砍树、电梯登记，或者拼音 kfd"
        autocomplete="off"
      />
      ${Object.entries(chosen).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <button class="button button-main">查找</button>
    </div>
  </form>
`;
