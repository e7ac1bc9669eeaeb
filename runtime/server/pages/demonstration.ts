/** What is on the home page in demonstration mode alone: who to be, where to go, what time it is. */
import { momentAt } from '../../../engine/index.ts';
import type { DemonstrationAccount } from '../accounts/demonstration.ts';
import { html, type Markup } from './html.ts';

export interface Demonstration {
  password: string;
  accounts: readonly DemonstrationAccount[];
  /** Instant the server goes by. */
  now: string;
  frozen: boolean;
  set: boolean;
  utcOffset: string;
}

const deskNames: Readonly<Record<string, string>> = { '/desk': '办事工作台', '/designer': '事项设计' };

/** A moment as an input of type datetime-local writes it. */
const localOf = (instant: string, offset: string): string => {
  const { date, minute } = momentAt(instant, offset);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
};

function clock({ now, frozen, set, utcOffset }: Demonstration): Markup {
  const local = localOf(now, utcOffset);
  const state = frozen ? '已停住' : set ? '已调整，正在走' : '与真实时间相同';
  return html`<form method="post" action="/demonstration/clock" class="demo-clock">
    <label for="demo-now">系统时间（${state}）</label>
    <input id="demo-now" name="now" type="datetime-local" value="${local}" required />
    <button class="button" name="act" value="run">设定</button>
    <button class="button" name="act" value="freeze">设定并停住</button>
    <button class="button" name="act" value="real" formnovalidate>恢复真实时间</button>
  </form>`;
}

export const demonstrationBox = (demonstration: Demonstration): Markup => html`
  <section class="demo" aria-labelledby="demo">
    <h2 id="demo">演示环境</h2>
    <p>
      这里的数据只供试用，不要填写真实个人信息。所有工作人员账号的密码都是 <code>${demonstration.password}</code>；
      申请人用任意 154 开头的手机号码登录，验证码在<a href="/demonstration/outbox">演示发件箱</a>里。
    </p>
    <p class="demo-links">
      <a class="button" href="/desk">办事工作台</a>
      <a class="button" href="/designer">事项设计</a>
      <a class="button" href="/demonstration/outbox">演示发件箱</a>
      <a class="button" href="/docs/api">接口文档</a>
    </p>
    <details>
      <summary>演示账号（${demonstration.accounts.length} 个）</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="演示账号">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">用户名</th>
              <th scope="col">岗位</th>
              <th scope="col">做什么</th>
              <th scope="col">从哪里进入</th>
            </tr>
          </thead>
          <tbody>
            ${demonstration.accounts.map(
              ({ name, displayName, hint, desk }) =>
                html`<tr>
                  <th scope="row"><code>${name}</code></th>
                  <td>${displayName}</td>
                  <td>${hint}</td>
                  <td><a href="${desk}">${deskNames[desk] ?? desk}</a></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
    ${clock(demonstration)}
  </section>
`;
