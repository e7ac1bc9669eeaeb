/** Every refusal of the server with its status and words; the problems of the API link here. */
import { refusalTable } from '../http/refusal.ts';
import type { Frame } from './frame.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

export const errorCodesPage = (frame: Frame): string =>
  page(frame, {
    title: '错误代码',
    body: html`
      <h1>错误代码</h1>
      <p>接口出错时按 RFC 9457 回答，<code>code</code> 是下面的代码，<code>{ }</code> 处填入当时的情况。</p>
      <div class="scroll" tabindex="0" role="region" aria-label="错误代码">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">代码</th>
              <th scope="col">状态</th>
              <th scope="col">说明</th>
            </tr>
          </thead>
          <tbody>
            ${Object.entries(refusalTable).map(
              ([code, [status, words]]) =>
                html`<tr id="${code}">
                  <th scope="row"><code>${code}</code></th>
                  <td>${status}</td>
                  <td>${words}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p><a href="/docs/api">接口文档</a></p>
    `,
  });
