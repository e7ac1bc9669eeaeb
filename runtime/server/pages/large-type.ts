/** 关怀版: large type, kept in a cookie that says nothing else. Switched by a plain form, so it needs no script. */
import express, { type Request, type Router } from 'express';
import { html, type Markup } from './html.ts';

const COOKIE = 'large';
const YEAR_MS = 365 * 24 * 3600 * 1000;

export const wantsLargeType = ({ headers }: Request): boolean =>
  headers.cookie?.split('; ').includes(`${COOKIE}=1`) ?? false;

/** The button of the switch, as every page shows it. */
export const largeTypeSwitch = (large: boolean): Markup =>
  html`<form method="post" action="/large-type" class="type-switch">
    <button name="large" value="${large ? '0' : '1'}" aria-pressed="${large ? 'true' : 'false'}">
      ${large ? '标准版' : '关怀版（大字）'}
    </button>
  </form>`;

/** Path of the page the form stood on; never another host. */
function backTo(request: Request): string {
  const referer = request.get('referer') ?? '';
  if (!URL.canParse(referer)) return '/';
  const { host, pathname, search } = new URL(referer);
  return host === request.get('host') && !pathname.startsWith('//') ? pathname + search : '/';
}

export function largeType(): Router {
  const router = express.Router();
  router.post('/large-type', express.urlencoded({ extended: false, limit: 200 }), (request, response) => {
    const large = (request.body as { large?: unknown } | undefined)?.large === '1';
    response.cookie(COOKIE, large ? '1' : '0', { maxAge: YEAR_MS, sameSite: 'lax', path: '/' });
    response.redirect(303, backTo(request));
  });
  return router;
}
