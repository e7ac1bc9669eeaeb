/** A written grant (授权委托书) as a paper to read and to print: posts, never names of people. */
import { dayWords, grantState, grantStates, postKinds, powers, type Grant } from '../../../../engine/index.ts';
import type { VersionHead } from '../../store/version-repository.ts';
import type { Frame } from '../frame.ts';
import { html, type Markup, type Part } from '../html.ts';
import { stated } from '../verified.ts';

const day = (date: string): string => dayWords(date, '');

const clause = (title: string, words: Part): Markup =>
  html`<h2>${title}</h2>
    <p class="document-indented">${words}</p>`;

/** What the paper is worth today, above it and not in print. */
function standing(frame: Frame, grant: Grant): Markup {
  const state = grantState(grant, frame.today);
  const { revokedOn, revokeReason } = grant;
  return html`<p class="choices">
    ${grantStates[state]}${revokedOn !== undefined && `：${day(revokedOn)}起不再有效`}${revokeReason !== undefined && `（${revokeReason}）`}
    · <a href="/departments/${grant.unit}">返回单位页面</a> · 用浏览器的打印功能打印（Ctrl+P）
  </p>`;
}

const nameOf = (heads: readonly VersionHead[], id: string): string =>
  heads.find(({ matter }) => matter === id)?.listing.name ?? id;

export function grantPaper(frame: Frame, grant: Grant, heads: readonly VersionHead[]): string {
  const { units, posts } = frame.centre;
  const unit = units.get(grant.unit)?.name ?? grant.unit;
  const post = posts.get(grant.post);
  const grantor = grant.grantor === undefined ? undefined : posts.get(grant.grantor);
  const head = grantor?.title ?? units.get(grant.unit)?.leaderPost ?? postKinds.leader;
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>授权委托书 ${grant.number}</title>
        <link rel="stylesheet" href="/document.css" />
        <link rel="stylesheet" href="/paper.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        ${standing(frame, grant)}
        <article class="document">
          <p class="document-letterhead">${unit}</p>
          <h1>授权委托书</h1>
          <p class="document-number">${stated(frame, grant, grant.number)}</p>
          <p class="document-indented">
            ${unit}（委托机关）授权本单位${post?.title ?? grant.post}${post?.rank !== undefined && `（${post.rank}岗）`}按照下列事项、权限和期限，以本单位名义办理行政审批和服务。
          </p>
          <h2>一、授权事项</h2>
          <ol>
            ${grant.matters.map((id) => html`<li>${nameOf(heads, id)}</li>`)}
          </ol>
          ${clause('二、授权权限', `${grant.powers.map((power) => powers[power]).join('、')}。`)}
          ${clause('三、授权期限', `自${day(grant.from)}起至${day(grant.to)}止。`)}
          ${clause('四、用章范围', grant.sealScope === undefined ? '没有授予行政审批专用章使用权。' : `${grant.sealScope}。`)}
          ${clause(
            '五、责任和限制',
            '受权岗位在授权范围内作出的决定由委托机关承担法律责任；不得转委托，不得超越授权的事项、权限和期限。延长办理期限、撤销许可和重大事项由委托机关负责人决定。应当回避的，不得办理。',
          )}
          ${clause(
            '六、变更和撤销',
            '法律、法规、规章或者授权事项变更，受权岗位人员变动，或者有超越授权、违法办理等情形的，由委托机关变更或者撤销本授权，自变更、撤销之日起重新分派在办的办件；此前依本授权作出的决定继续有效。',
          )}
          ${grant.note !== undefined && clause('七、说明', grant.note)}
          <p class="document-right document-sign">
            委托机关负责人（${head}）签名：<span class="document-blank"></span>
          </p>
          <div class="document-seal"><span>${unit}</span><span>加盖机关印章后生效</span></div>
          ${grant.issuedOn !== undefined && html`<p class="document-right">${day(grant.issuedOn)}</p>`}
        </article>
      </body>
    </html>`.text;
}

/** The page around a paper. */
export const paperStyle = `@page { size: A4; margin: 20mm; }
body { margin: 0; background: #fff; font-family: 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; }
.choices { max-width: 210mm; margin: 8px auto; padding: 0 8%; box-sizing: border-box; font-size: 14px; text-align: center; }
.document-seal span { display: block; }
@media print { .choices { display: none; } }
`;
