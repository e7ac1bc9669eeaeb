/** Pages that say that something is not there or went wrong, and where to go from here. */
import type { Refusal } from '../http/refusal.ts';
import type { Frame } from './frame.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { searchBox } from './search-box.ts';

/** What was looked for, and the list to look in instead. */
const missing = {
  page: ['没有找到这个页面', '网址可能写错了，或者页面已经移走。', '/matters', '全部事项'],
  matter: ['没有找到这个事项', '网址可能写错了，或者事项已经停止办理。', '/catalogue', '事项清单'],
  department: ['没有找到这个部门', '网址可能写错了，或者部门已经合并、改名。', '/departments', '部门和单位'],
  window: ['没有找到这个窗口', '网址可能写错了，或者窗口已经调整。', '/hall', '大厅导览'],
} as const;

export function missingPage(frame: Frame, what: keyof typeof missing): string {
  const [title, why, path, list] = missing[what];
  return page(frame, {
    title,
    body: html`
      <h1>${title}</h1>
      <p>${why}可以在这里找：</p>
      ${searchBox()}
      <p><a href="/">回到首页</a> · <a href="${path}">${list}</a></p>
      <p>找不到的，请拨打咨询电话 ${frame.centre.centre.consultPhone}。</p>
    `,
  });
}

export const failedPage = (frame: Frame, { message, code }: Refusal, requestId: string): string =>
  page(frame, {
    title: '页面暂时打不开',
    body: html`
      <h1>页面暂时打不开</h1>
      <p>${message}。请过一会儿再试；一直打不开的，请拨打咨询电话 ${frame.centre.centre.consultPhone}。</p>
      <p class="quiet">报告问题时请说明：${code}，${requestId}</p>
      <p><a class="button" href="/">回到首页</a></p>
    `,
  });
