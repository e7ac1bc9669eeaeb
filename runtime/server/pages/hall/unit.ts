/** A unit for the public: what it is called, where it receives, what it handles, and who may decide for it. */
import { unitKinds, type Grant, type ServiceWindow, type Unit } from '../../../../engine/index.ts';
import { rowOf } from '../../search/matter-row.ts';
import type { VersionHead } from '../../store/version-repository.ts';
import type { Frame } from '../frame.ts';
import { html, type Markup, type Part } from '../html.ts';
import { page } from '../layout.ts';
import { matterList } from '../matter-list.ts';
import { windowName, zoneOf } from '../places.ts';
import { shows, stated } from '../verified.ts';
import { grantsSection } from './grants.ts';

export const crumbs = (path: string, name: string, here: string): Markup =>
  html`<nav class="crumbs" aria-label="位置">
    <a href="/">首页</a><span aria-hidden="true">›</span><a href="${path}">${name}</a><span aria-hidden="true">›</span
    ><span aria-current="page">${here}</span>
  </nav>`;

/** Labels and values; what has none is left out. */
export const factList = (facts: readonly (readonly [string, Part])[]): Markup =>
  html`<dl class="entries">
    ${facts.map(
      ([label, value]) =>
        value !== undefined &&
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;

/** @param floor where the page does not say it already */
export const windowLink = (frame: Frame, window: ServiceWindow, floor?: string): Markup =>
  html`<li>
    <a href="/windows/${window.id}"
      >${windowName(window, shows(frame, window))}${floor !== undefined && html`<span class="count">${floor}</span>`}</a
    >
  </li>`;

function facts(frame: Frame, unit: Unit): Markup {
  const { units } = frame.centre;
  const parent = unit.parent === undefined ? undefined : units.get(unit.parent);
  return factList([
    ['性质', unitKinds[unit.kind]],
    ['也叫', unit.aliases?.join('、')],
    ['上级单位', parent && html`<a href="/departments/${parent.id}">${parent.name}</a>`],
    ['牵头股室', unit.leadSection === undefined ? undefined : stated(frame, unit, unit.leadSection)],
    ['分管领导职务', unit.leaderPost === undefined ? undefined : stated(frame, unit, unit.leaderPost)],
  ]);
}

export function unitPage(frame: Frame, unit: Unit, heads: readonly VersionHead[], grants: readonly Grant[]): string {
  const { centre } = frame;
  const { consultPhone } = centre.centre;
  const windows = centre.windows.windows.filter(({ units }) => units.includes(unit.id));
  const matters = heads.filter(
    ({ listing: { department, otherUnits } }) => department === unit.id || otherUnits.includes(unit.id),
  );
  const body = html`
    ${crumbs('/departments', '部门和单位', unit.name)}
    <h1>${unit.name}</h1>
    ${facts(frame, unit)}
    <section aria-labelledby="matters">
      <h2 id="matters">办理的事项 <span class="quiet">${matters.length} 项</span></h2>
      ${
        matters.length > 0
          ? matterList(matters.map((head) => rowOf(head, centre)))
          : html`<p class="empty">本单位还没有公布依申请办理的事项。需要办事的，请拨打咨询电话 ${consultPhone}。</p>`
      }
    </section>
    <section aria-labelledby="windows">
      <h2 id="windows">在哪里办</h2>
      ${
        windows.length > 0
          ? html`<ul class="departments">
              ${windows.map((window) => windowLink(frame, window, zoneOf(centre, window)?.floor))}
            </ul>`
          : html`<p class="empty">本单位没有专门的窗口，请到县政务服务中心总服务台，或者拨打 ${consultPhone}。</p>`
      }
    </section>
    ${
      (matters.length > 0 || grants.length > 0) &&
      grantsSection(frame, grants, heads, '没有现行的授权，由本单位负责人决定。')
    }
  `;
  return page(frame, { title: unit.name, body, at: '/departments' });
}
