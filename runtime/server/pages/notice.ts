/** Pages that say that something is not there or went wrong, and where to go from here. */
import type { Refusal } from '../http/refusal.ts';
import type { Frame } from './frame.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { searchBox } from './search-box.ts';

export const notFoundPage = (frame: Frame): string =>
  page(frame, {
    title: '没有找到这个页面',
    body: html`
      <h1>没有找到这个页面</h1>
      <p>网址可能写错了，或者事项已经停止办理。可以在这里找：</p>
      ${searchBox()}
      <p><a href="/">回到首页</a> · <a href="/matters">全部事项</a></p>
    `,
  });

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
