/** The audit log as its administrator reads it. */
import { routes } from '../../api/index.ts';
import type { Handlers } from '../http/bind.ts';
import type { Office } from '../office.ts';

const PAGE = 50;

/** A member of an entry's detail as text. */
const said = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

export function auditHandlers({ store }: Office): Handlers<Pick<typeof routes, 'auditLog'>> {
  return {
    auditLog: async ({ caller, query: { limit = PAGE, ...asked } }) => {
      const page = await store.audit.sift(caller.centre, { ...asked, limit });
      return {
        ...page,
        items: page.items.map(({ _id, at, actor, act, object, outcome, detail = {} }) => ({
          ...{ id: _id, actor, act, object, outcome },
          at: at.toISOString(),
          detail: Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, said(value)])),
        })),
      };
    },
  };
}
