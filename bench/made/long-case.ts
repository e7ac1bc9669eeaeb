/** One case with sixty events, as its clerk left it: received, and put right at the window again and again. */
import type { CaseCommand } from '../../engine/index.ts';
import type { StaffCaller } from '../../runtime/server/http/caller.ts';
import type { Office } from '../../runtime/server/office.ts';
import { perform } from '../../runtime/server/cases/perform.ts';
import type { CaseDocument } from '../../runtime/server/store/case-repository.ts';
import { anApplication } from './application.ts';
import { Browser } from './browser.ts';
import { launchServer } from './child.ts';

const EVENTS = 60;
const CENTRE = 'jianghua';

export interface LongCase {
  /** Id of the case. */
  id: string;
  materials: readonly { id: string }[];
}

/** Hands in an application on a fresh county in this folder. */
export async function handedIn(dataDir: string): Promise<LongCase> {
  const server = await launchServer({ DATA_DIR: dataDir });
  const browser = new Browser(server.said);
  try {
    await browser.signIn('15400000001');
    const application = await anApplication(browser);
    const headers = { 'idempotency-key': 'bench-long' };
    const { id } = await browser.json<{ id: string }>('POST', '/api/my/cases', application, headers);
    return { id, materials: application.command.materials };
  } finally {
    browser.close();
    await server.end();
  }
}

export async function clerkOf({ centres, store, sessions }: Office): Promise<StaffCaller> {
  const centre = centres.byId(CENTRE);
  const account = await store.accounts.byName(CENTRE, 'chengguan-clerk');
  const caller = centre && account && (await sessions.staffOf(centre, account._id, ''));
  if (caller?.kind !== 'staff') throw new Error('there is no clerk');
  return caller;
}

export const correction = (nth: number): CaseCommand => ({
  kind: 'correctOnSpot',
  papers: [{ id: 'effectPlan', what: `第 ${nth} 处漏盖印章，当场补盖` }],
  confirmed: true,
});

/** Receives it and puts it right until it has as many events as are wanted. */
export async function grown(office: Office, clerk: StaffCaller, { id, materials }: LongCase): Promise<CaseDocument> {
  const receive = { kind: 'receive', materials } as CaseCommand;
  let { version } = await perform(office, clerk, id, { command: receive, expectedVersion: 1 }, 'bench-receive');
  while (version < EVENTS) {
    const asked = { command: correction(version), expectedVersion: version };
    ({ version } = await perform(office, clerk, id, asked, `bench-correct-${version}`));
  }
  const found = await office.store.cases.byId({ centre: CENTRE, kind: 'system' }, id);
  if (!found) throw new Error('the case is gone');
  return found;
}
