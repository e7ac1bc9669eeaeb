/** Written grants made public (domain: 授权委托书): which post decides what, by which paper, from when to when. No names of people. */
import { powers, type Grant } from '../../../../engine/index.ts';
import type { VersionHead } from '../../store/version-repository.ts';
import type { Frame } from '../frame.ts';
import { html, type Markup, type Part } from '../html.ts';
import { shows, stated } from '../verified.ts';

const inForce = ({ from, to, revokedOn }: Grant, today: string): boolean =>
  from <= today && today <= to && (revokedOn === undefined || today < revokedOn);

interface GrantNames {
  post: (id: string) => string;
  matter: (id: string) => string;
}

function row(frame: Frame, grant: Grant, names: GrantNames): Markup {
  const { post, number, matters, powers: given, from, to } = grant;
  return html`<tr>
    <th scope="row">${names.post(post)}</th>
    <td data-title="文号"><a href="/grants/${grant.id}">${stated(frame, grant, number)}</a></td>
    <td data-title="事项">${matters.map((id) => html`<p><a href="/guide/${id}">${names.matter(id)}</a></p>`)}</td>
    <td data-title="权限">${given.map((power) => powers[power]).join('、')}</td>
    <td data-title="期限">${from} 至 ${to}</td>
  </tr>`;
}

const table = (rows: readonly Markup[]): Markup =>
  html`<table class="table materials grants">
    <thead>
      <tr>
        <th scope="col">岗位</th>
        <th scope="col">授权文号</th>
        <th scope="col">事项</th>
        <th scope="col">权限</th>
        <th scope="col">期限</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;

/** @param grants every paper there is of the place: what is not in force today is left out */
export function grantsSection(
  frame: Frame,
  grants: readonly Grant[],
  heads: readonly VersionHead[],
  note: Part,
): Markup {
  const { posts, centre } = frame.centre;
  const current = grants.filter((grant) => inForce(grant, frame.today));
  const shown = current.filter((grant) => shows(frame, grant));
  const names: GrantNames = {
    post: (id) => posts.get(id)?.title ?? id,
    matter: (id) => heads.find(({ matter }) => matter === id)?.listing.name ?? id,
  };
  const listed = new Set(heads.map(({ matter }) => matter));
  const rows = shown.map((grant) =>
    row(frame, { ...grant, matters: grant.matters.filter((id) => listed.has(id)) }, names),
  );
  const waiting = current.length - shown.length;
  return html`<section aria-labelledby="grants">
    <h2 id="grants">谁可以签批</h2>
    <p class="quiet">
      受权岗位在授权的事项、权限和期限内以授权单位名义办理，不得转委托；没有授权的，由单位负责人决定。
    </p>
    ${rows.length > 0 && table(rows)}
    ${waiting > 0 && html`<p>有 ${waiting} 份授权委托书正在核对，核对以后在这里公布。</p>`}
    ${current.length === 0 && html`<p>${note}</p>`}
    <p class="quiet">对授权有疑问的，请拨打监督电话 ${centre.supervisePhone}。</p>
  </section>`;
}
