/** The frame around every public page: skip link, header, footer. The portal draws the same with the same classes. */
import type { Frame } from './frame.ts';
import { footer } from './footer.ts';
import { html, type Markup, type Part } from './html.ts';
import { largeTypeSwitch } from './large-type.ts';

export interface Page {
  title: string;
  body: Part;
  /** Path of the entry of the navigation that is open. */
  at?: string;
}

const navigation = [
  ['/', '首页'],
  ['/matters', '办事事项'],
  ['/catalogue', '事项清单'],
  ['/departments', '部门'],
  ['/hall', '大厅导览'],
  ['/track', '进度查询'],
  ['/my', '我的办件'],
] as const;

const header = ({ centre, large }: Frame, at: string | undefined): Markup => html`
  <a class="skip" href="#main">跳到正文</a>
  <header class="site-header">
    <div class="site-bar">
      <a class="site-name" href="/"><span class="site-mark" aria-hidden="true">窗</span>${centre.centre.name}</a>
      ${largeTypeSwitch(large)}
    </div>
    <nav class="site-nav" aria-label="主导航">
      <ul>
        ${navigation.map(
          ([path, name]) => html`<li><a href="${path}" ${path === at && html` aria-current="page"`}>${name}</a></li>`,
        )}
      </ul>
    </nav>
  </header>
`;

/** The whole document as text. */
export const page = (frame: Frame, { title, body, at }: Page): string =>
  html`<!doctype html>
    <html lang="zh-CN" ${frame.large && html` data-type="large"`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - ${frame.centre.centre.name}</title>
        ${frame.assets.styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        ${frame.assets.scripts.map((src) => html`<script type="module" src="${src}"></script>`)}
        <link rel="icon" href="data:," />
      </head>
      <body>
        ${header(frame, at)}
        <main id="main" class="page" tabindex="-1">${body}</main>
        ${footer(frame)}
      </body>
    </html>`.text;
