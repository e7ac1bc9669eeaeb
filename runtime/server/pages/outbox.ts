/** Demonstration mode: messages that would have gone out. */
import { momentAt } from '../../../engine/index.ts';
import type { Frame } from './frame.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

interface Message {
  to: string;
  text: string;
  /** Instant. */
  at: string;
}

function when(instant: string, offset: string): string {
  const { date, minute } = momentAt(instant, offset);
  return `${date} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

export function outboxPage(frame: Frame, messages: readonly Message[]): string {
  const { utcOffset } = frame.centre.centre;
  const list = html`<ul class="outbox">
    ${messages.map(
      ({ to, text, at }) =>
        html`<li>
          <p><b>${to}</b> <time class="quiet">${when(at, utcOffset)}</time></p>
          <p>${text}</p>
        </li>`,
    )}
  </ul>`;
  const body = html`
    <h1>演示发件箱</h1>
    <p class="demo">演示环境不真正发送短信，要发的都写在这里，最新的在最前面。</p>
    <p><a class="button" href="/demonstration/outbox">刷新</a></p>
    ${
      messages.length === 0
        ? html`<div class="empty">
            <p class="empty-title">还没有短信</p>
            <p>在<a href="/sign-in">登录页</a>获取验证码以后，回到这里查看。</p>
          </div>`
        : list
    }
  `;
  return page(frame, { title: '演示发件箱', body });
}
