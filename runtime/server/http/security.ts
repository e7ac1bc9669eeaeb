/** Headers of every answer. Scripts never come inline; only staff pages may style inline, for antd. */
import type { RequestHandler } from 'express';
import helmet from 'helmet';

const policy = (styles: readonly string[]) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ...styles],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        frameSrc: ["'self'"],
        objectSrc: ["'none'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });

const strict = policy([]);
const staff = policy(["'unsafe-inline'"]);
const staffPages = /^\/(desk|designer|docs\/api)(\/|$)/;

/** Public pages are wholly strict. */
export const securityHeaders: RequestHandler = (request, response, next) => {
  (staffPages.test(request.path) ? staff : strict)(request, response, next);
};
