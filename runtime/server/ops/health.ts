/** Alive and ready. Ready means: the store answers and at least one matter can be served. */
import type { RequestHandler } from 'express';
import type { Connection } from 'mongoose';

export interface Readiness {
  connection: Connection;
  /** Matters that serve and those set aside with problems, per centre. */
  report: () => readonly { centre: string; serving: number; quarantined: readonly string[] }[];
  closing: () => boolean;
}

export const alive: RequestHandler = (_, response) => {
  response.json({ status: 'ok' });
};

export const ready =
  ({ connection, report, closing }: Readiness): RequestHandler =>
  async (_, response) => {
    const store = await connection.db
      ?.command({ ping: 1 })
      .then(() => true)
      .catch(() => false);
    const centres = report();
    const serving = centres.some((one) => one.serving > 0);
    const ok = store === true && serving && !closing();
    const degraded = centres.some((one) => one.quarantined.length > 0);
    response
      .status(ok ? 200 : 503)
      .json({ status: ok ? (degraded ? 'degraded' : 'ok') : 'unavailable', store: store === true, centres });
  };
