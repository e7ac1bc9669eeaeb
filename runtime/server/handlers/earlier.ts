/** Licences issued before 一窗. */
import type { routes } from '../../api/index.ts';
import { staffScope } from '../cases/scope-of.ts';
import { today } from '../cases/today.ts';
import { answerEarlier, revealEarlier, withdrawEarlier } from '../earlier/answer.ts';
import { enterFile, enterLine } from '../earlier/enter.ts';
import { entryFor } from '../earlier/entry-for.ts';
import { checkOf, judgeTable } from '../earlier/judge.ts';
import { kindNamed, kindsFor } from '../earlier/kinds.ts';
import { receiveTable } from '../earlier/receive.ts';
import { earlierEntryOf, earlierRowOf } from '../earlier/rows.ts';
import { sendTemplate } from '../earlier/template.ts';
import type { Handlers } from '../http/bind.ts';
import { staff } from '../http/caller.ts';
import type { Office } from '../office.ts';
import { readSentTable } from '../sheets/read-table.ts';

type EarlierRoutes = Pick<
  typeof routes,
  | 'earlierKinds'
  | 'earlierTemplate'
  | 'checkEarlier'
  | 'importEarlier'
  | 'enterEarlier'
  | 'earlierEntries'
  | 'earlierEntry'
  | 'answerEarlier'
  | 'withdrawEarlier'
  | 'revealEarlier'
>;

const PAGE = 30;

export function earlierHandlers(office: Office): Handlers<EarlierRoutes> {
  return {
    earlierKinds: ({ caller }) => kindsFor(office, staff(caller)),
    earlierTemplate: async ({ caller, body: { format, ...named }, response }) => {
      const kind = await kindNamed(office, staff(caller), named);
      await sendTemplate(office, staff(caller), kind, format, response);
      return undefined;
    },
    checkEarlier: async ({ caller, query, request }) => {
      const kind = await kindNamed(office, staff(caller), query);
      const { bytes } = await receiveTable(request);
      const judged = await judgeTable(office, staff(caller), kind, readSentTable(bytes));
      return checkOf(kind, judged, today(office, caller.centre));
    },
    importEarlier: async ({ caller, query, request, key }) => {
      await kindNamed(office, staff(caller), query);
      return enterFile(office, staff(caller), query, await receiveTable(request), key);
    },
    enterEarlier: ({ caller, body, key }) => enterLine(office, staff(caller), body, key),
    earlierEntries: async ({ caller, query: { limit = PAGE, ...asked } }) => {
      const found = await office.store.earlier.page(staffScope(staff(caller)), { limit, ...asked });
      return { ...found, items: found.items.map((entry) => earlierRowOf(office, staff(caller), entry)) };
    },
    earlierEntry: async ({ caller, params, query: { limit = PAGE, ...asked } }) => {
      const found = await entryFor(office, staff(caller), params.id ?? '');
      return earlierEntryOf(office, staff(caller), found, { limit, ...asked });
    },
    answerEarlier: ({ caller, params, body }) => answerEarlier(office, staff(caller), params.id ?? '', body),
    withdrawEarlier: ({ caller, params }) => withdrawEarlier(office, staff(caller), params.id ?? ''),
    revealEarlier: ({ caller, params, body }) => revealEarlier(office, staff(caller), params.id ?? '', body),
  };
}
