/** A window for the public: where it is, whom it stands for, what it takes, and when it is open. */
import { windowKinds, type Grant, type ServiceWindow } from '../../../../engine/index.ts';
import { rowOf } from '../../search/matter-row.ts';
import type { VersionHead } from '../../store/version-repository.ts';
import type { Frame } from '../frame.ts';
import { hoursList } from '../hours.ts';
import { html, type Part } from '../html.ts';
import { page } from '../layout.ts';
import { matterList } from '../matter-list.ts';
import { outside, windowName, zoneOf } from '../places.ts';
import { shows, stated } from '../verified.ts';
import { grantsSection } from './grants.ts';
import { crumbs, factList } from './unit.ts';

/** What the kind of a window means for whoever comes to it. */
const said: Readonly<Record<ServiceWindow['kind'], string>> = {
  professional: '由本单位的窗口收件、受理，审批以后在这里领取结果。',
  general: '统一收件，转有关部门审批，审批以后在这里领取结果。',
  package: '一次告知、一次收件，由有关部门分别办理，办结以后一起领取。',
  crossRegion: '代收其他地方的申请材料，办结以后可以就近领取。',
  public: '提供公共服务，不办理行政审批的除外。',
  kept: '保留的专业办事大厅，在县政务服务中心以外办公。',
  town: '乡镇便民服务中心的窗口，在县政务服务中心以外办公。',
};

export function windowPage(
  frame: Frame,
  window: ServiceWindow,
  heads: readonly VersionHead[],
  grants: readonly Grant[],
): string {
  const { centre } = frame;
  const { address, consultPhone } = centre.centre;
  const name = windowName(window, shows(frame, window));
  const zone = zoneOf(centre, window);
  const matters = heads.filter(({ matter }) => window.matters.includes(matter));
  const units: Part = window.units.map(
    (id, index) => html`${index > 0 && '、'}<a href="/departments/${id}">${centre.units.get(id)?.name ?? id}</a>`,
  );
  const number = /^\d/.test(window.number)
    ? stated(frame, window, `${window.number}号`, '以大厅现场的指示为准')
    : undefined;
  const body = html`
    ${crumbs('/hall', '大厅导览', name)}
    <h1>${name}</h1>
    ${factList([
      ['窗口类别', `${windowKinds[window.kind]}。${said[window.kind]}`],
      ['窗口号', number],
      ['位置', zone && html`<a href="/hall#zone-${zone.id}">${zone.floor}，${zone.name}</a>`],
      ['地址', outside(window) ? undefined : address],
      ['单位', units],
      ['开放时间', html`${hoursList(frame)}<span class="hours">法定节假日除外</span>`],
    ])}
    <section aria-labelledby="matters">
      <h2 id="matters">这个窗口办理的事项 <span class="quiet">${matters.length} 项</span></h2>
      ${
        matters.length > 0
          ? matterList(matters.map((head) => rowOf(head, centre)))
          : html`<p class="empty">还没有公布由这个窗口办理的事项。来办事之前，请拨打咨询电话 ${consultPhone}。</p>`
      }
    </section>
    ${matters.length > 0 && grantsSection(frame, grants, matters, '这个窗口的事项没有现行的授权，由各单位负责人决定。')}
  `;
  return page(frame, { title: name, body, at: '/hall' });
}
