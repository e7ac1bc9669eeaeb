/** Where the centre is, when it is open, whom to call, and what the site must name of itself; all of it configuration. */
import type { Frame } from './frame.ts';
import { hoursList } from './hours.ts';
import { html, type Markup } from './html.ts';
import { siteMarks } from './site-marks.ts';

export function footer(frame: Frame): Markup {
  const { centre } = frame.centre;
  return html`<footer class="site-footer">
    <div class="site-footer-in">
      <dl class="contacts">
        <div>
          <dt>地址</dt>
          <dd>${centre.address}${centre.transport !== undefined && html`<br />${centre.transport}`}</dd>
        </div>
        <div>
          <dt>办公时间</dt>
          <dd>${hoursList(frame)}<span class="hours">法定节假日除外</span></dd>
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
      <p class="site-marks">
        ${siteMarks(centre).map(({ words, href }) =>
          href === undefined ? html`<span>${words}</span>` : html`<a href="${href}" rel="noopener">${words}</a>`,
        )}
        <a href="/decisions">行政许可决定公开</a>
        <a href="/accessibility">无障碍声明</a>
      </p>
    </div>
  </footer>`;
}
