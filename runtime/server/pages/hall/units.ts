/** All units of a county that deal with matters, by kind, each with how many. */
import { unitKinds, type Unit } from '../../../../engine/index.ts';
import type { VersionHead } from '../../store/version-repository.ts';
import type { Frame } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import { page } from '../layout.ts';
import { searchBox } from '../search-box.ts';

const unitLink = ({ id, name }: Unit, matters: number): Markup =>
  html`<li>
    <a href="/departments/${id}">${name}${matters > 0 && html`<span class="count">${matters} 项</span>`}</a>
  </li>`;

export function unitsPage(frame: Frame, heads: readonly VersionHead[]): string {
  const { organisation } = frame.centre;
  const mattersOf = (unit: string) => heads.filter(({ listing }) => listing.department === unit).length;
  const kinds = Object.entries(unitKinds).flatMap(([kind, title]) => {
    const own = organisation.units.filter((unit) => unit.kind === kind);
    if (own.length === 0) return [];
    return html`<section aria-labelledby="kind-${kind}">
      <h2 id="kind-${kind}">${title} <span class="quiet">${own.length} 个</span></h2>
      <ul class="departments">
        ${own.map((unit) => unitLink(unit, mattersOf(unit.id)))}
      </ul>
    </section>`;
  });
  const body = html`
    ${searchBox()}
    <h1>部门和单位</h1>
    <p class="quiet">共 ${organisation.units.length} 个。右边的数字是已经公布的事项。</p>
    ${
      kinds.length > 0
        ? kinds
        : html`<div class="empty">
            <p class="empty-title">还没有登记部门</p>
            <p>请拨打咨询电话 ${frame.centre.centre.consultPhone}。</p>
          </div>`
    }
  `;
  return page(frame, { title: '部门和单位', body, at: '/departments' });
}
