import { html, type Markup } from './html.ts';

/** A plain search form; `big` on the home page. */
export const searchBox = (q = '', big = false): Markup => html`
  <form role="search" action="/matters" class="search${big && ' search-big'}">
    <label for="q" class="search-label">要办什么事？</label>
    <div class="search-line">
      <input
        id="q"
        name="q"
        type="search"
        maxlength="60"
        value="${q}"
        placeholder="如：广告牌、个体户、砍树，或者拼音首字母"
        autocomplete="off"
      />
      <button class="button button-main">查找</button>
    </div>
  </form>
`;
