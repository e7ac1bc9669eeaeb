/**
 * A storm over two servers on one store: many people decide the same case at once, and applicants whose connections
 * are cut send the same application again and again.
 */
import { anApplication } from './application.ts';
import { Browser } from './browser.ts';
import { type Child, launchServer, launchStore, runProduct } from './child.ts';
import { Desk } from './desk.ts';
import { insist } from './insist.ts';
import { kept } from './kept.ts';

export interface Storm {
  dataDir: string;
  /** Cases each of which 2 to 50 people decide at once. */
  rounds: number;
  /** Applications, each sent 1 to 5 times, all but the last time cut off. */
  submissions: number;
}
export interface Weathered {
  rounds: number;
  /** Decisions sent altogether. */
  decisions: number;
  /** Rounds with another number of successes than one, or with an answer that contradicts the case. */
  undecided: number;
  submissions: number;
  /** Applications sent altogether. */
  sent: number;
  /** Cases too many or too few, and receipts that name another case than there is. */
  miscounted: number;
  /** Serials missing, doubled or held for ever. */
  badSerials: number;
  /** Entries of the audit log too many or too few for the events. */
  unlogged: number;
  /** Exit code of `yichuang verify`. */
  verified: number;
}

/** Rounds and submissions under way at once. */
const LANES = 8;

/** Works off so many turns in several lanes. */
async function inLanes(turns: number, work: (turn: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < turns) await work(next++);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** How many decide at once, round by round. */
const crowds = [2, 3, 5, 8, 13, 21, 34, 50] as const;

const decisions = [
  { kind: 'decide', outcome: 'grant', opinion: '符合条件，准予', grounds: [] },
  {
    ...{ kind: 'decide', outcome: 'deny', opinion: '不符合条件' },
    grounds: [{ text: '遮挡交通标志', basis: '《城市市容和环境卫生管理条例》第十一条' }],
  },
] as const;
const stageAfter: Readonly<Record<string, string>> = { grant: 'producing', deny: 'delivering' };

interface Office {
  applicant: Browser;
  desk: Desk;
  /** Those who may decide, at either server. */
  signers: readonly Browser[];
  application: Awaited<ReturnType<typeof anApplication>>;
}

async function openOffice(servers: readonly Child[]): Promise<Office> {
  const applicant = new Browser(servers[0]?.said ?? '');
  const desk = new Desk(servers[0]?.said ?? '', insist);
  await Promise.all([applicant.signIn('15400000001'), desk.signIn()]);
  const seats = servers.flatMap(({ said }) => ['chengguan-chief', 'chengguan-leader'].map((name) => ({ said, name })));
  const signers = await Promise.all(
    seats.map(async ({ said, name }) => {
      const browser = new Browser(said);
      await browser.signInStaff(name);
      return browser;
    }),
  );
  return { applicant, desk, signers, application: await anApplication(applicant) };
}

/** One case, decided by many at once. @returns how many tried, and whether it came out as it must */
async function decideAtOnce(office: Office, round: number): Promise<{ tried: number; held: boolean }> {
  const { applicant, desk, signers, application } = office;
  const key = `storm-round-${round}`;
  const headers = { 'idempotency-key': key };
  const submit = () => applicant.json<{ id: string }>('POST', '/api/my/cases', application, headers);
  const { id } = await insist(submit);
  await desk.toDecide(id, application.command.materials, key);
  const path = `/api/desk/cases/${id}`;
  const [chief] = signers;
  const seen = () => insist(() => chief!.json<{ version: number; case: { stage: string } }>('GET', path));
  const { version: expectedVersion } = await seen();
  const tried = crowds[round % crowds.length]!;
  const tries = Array.from({ length: tried }, (_, nth) => ({
    by: signers[nth % signers.length]!,
    command: decisions[(nth + round) % 2]!,
    headers: { 'idempotency-key': `${key}-decide-${nth}` },
  }));
  const answers = await Promise.all(
    tries.map(async ({ by, command, headers: own }) => {
      const asked = { command, expectedVersion };
      const { status } = await insist(() => by.send('POST', `${path}/commands`, asked, own));
      return { status, outcome: command.outcome };
    }),
  );
  const [won, ...more] = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 409).length;
  const { stage } = (await seen()).case;
  const held = won !== undefined && more.length === 0 && refused === tried - 1 && stage === stageAfter[won.outcome];
  return { tried, held };
}

/** The same application until somebody answers it. @returns how often it was sent, and the case it became */
async function sendAgain({ applicant, application }: Office, nth: number): Promise<{ times: number; id: string }> {
  const times = 1 + (nth % 5);
  const headers = { 'idempotency-key': `storm-again-${nth}` };
  const asked = { method: 'POST', path: '/api/my/cases', body: application, headers };
  for (let time = 1; time < times; time++) await applicant.cut((nth * 7 + time * 11) % 45, asked);
  const submit = () => applicant.json<{ id: string }>('POST', asked.path, application, headers);
  const { id } = await insist(submit);
  return { times, id };
}

export async function storm({ dataDir, rounds, submissions }: Storm): Promise<Weathered> {
  const store = await launchStore(dataDir);
  const environment = { DATA_DIR: dataDir, MONGODB_URI: store.said };
  const servers = [await launchServer(environment), await launchServer(environment)];
  try {
    const office = await openOffice(servers);
    let [tried, undecided, sent] = [0, 0, 0];
    await inLanes(rounds, async (round) => {
      const found = await decideAtOnce(office, round);
      tried += found.tried;
      if (!found.held) undecided++;
    });
    const receipts: string[] = [];
    await inLanes(submissions, async (nth) => {
      const { times, id } = await sendAgain(office, nth);
      sent += times;
      receipts.push(id);
    });
    const { cases, entries, badSerials } = await kept(store.said);
    const ids = new Set(cases.map(({ _id }) => _id));
    const surplus = Math.abs(cases.length - rounds - submissions);
    const astray = submissions - new Set(receipts.filter((id) => ids.has(id))).size;
    const twice = cases.length - new Set(cases.map(({ number }) => number)).size;
    const events = cases.reduce((sum, one) => sum + one.events.length, 0);
    const verified = await runProduct(['verify', 'jianghua'], environment);
    for (const browser of [office.applicant, office.desk, ...office.signers]) browser.close();
    return {
      ...{ rounds, decisions: tried, undecided, submissions, sent, miscounted: surplus + astray + twice },
      ...{ badSerials, unlogged: Math.abs(entries - events), verified },
    };
  } finally {
    for (const server of servers) await server.end();
    await store.end();
  }
}
