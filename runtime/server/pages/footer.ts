/** Where the centre is, when it is open and whom to call; all of it configuration. */
import type { Frame } from './frame.ts';
import { hoursOf } from './hours.ts';
import { html, type Markup } from './html.ts';

export function footer({ centre: compiled, today }: Frame): Markup {
  const { centre } = compiled;
  return html`<footer class="site-footer">
    <div class="site-footer-in">
      <dl class="contacts">
        <div>
          <dt>地址</dt>
          <dd>${centre.address}${centre.transport !== undefined && html`<br />${centre.transport}`}</dd>
        </div>
        <div>
          <dt>办公时间</dt>
          <dd>
            ${hoursOf(compiled, today).map(
              ({ words, now }) => html`<span class="hours">${words}${now && html`<b>（现行）</b>`}</span>`,
            )}
            <span class="hours">法定节假日除外</span>
          </dd>
        </div>
        <div>
          <dt>咨询电话</dt>
          <dd>${centre.consultPhone}</dd>
        </div>
        <div>
          <dt>监督电话</dt>
          <dd>${centre.supervisePhone}</dd>
        </div>
      </dl>
      ${centre.footer.map((line) => html`<p>${line}</p>`)}
    </div>
  </footer>`;
}
