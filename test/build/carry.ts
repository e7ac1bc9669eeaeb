/** Carrying a case along over HTTP: one act after another, each by somebody of the office. */
import { randomUUID } from 'node:crypto';
import type { CaseView } from '../../runtime/api/index.ts';
import type { Caller, TestOffice } from './office.ts';
import { aSubmission, type Submission } from './submission.ts';

export const aKey = () => ({ 'idempotency-key': randomUUID() });

interface Receipt {
  id: string;
  number: string;
}

/** One act on a case as it stands. @throws when the office refuses it */
export async function act(by: Caller, id: string, command: object): Promise<{ stage: string }> {
  const { version } = (await by.get(`/api/desk/cases/${id}`)).body as { version: number };
  const answer = await by.send('post', `/api/desk/cases/${id}/commands`, { command, expectedVersion: version }, aKey());
  if (answer.status !== 200) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(answer.body)}`);
  return answer.body as { stage: string };
}

type Change = (application: Submission) => void;

async function changed(office: TestOffice, matter: string, change: Change): Promise<Submission> {
  const application = await aSubmission(office, matter);
  change(application);
  return application;
}

/** An application online, by an applicant of their own. */
export async function applyOnline(office: TestOffice, by: Caller, matter: string, change: Change = () => undefined) {
  const answer = await by.send('post', '/api/my/cases', await changed(office, matter, change), aKey());
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body as Receipt;
}

/** An application registered and received at the window of `by`. */
export async function applyAtWindow(office: TestOffice, by: Caller, matter: string, change: Change = () => undefined) {
  const answer = await by.send('post', '/api/desk/cases', await changed(office, matter, change), aKey());
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body as Receipt;
}

const viewOf = async (by: Caller, id: string) => (await by.get(`/api/desk/cases/${id}`)).body as CaseView;

/** Accepts everything that was handed in. */
export async function acceptAll(by: Caller, id: string): Promise<void> {
  const { materials } = (await viewOf(by, id)).case;
  await act(by, id, { kind: 'accept', checked: materials.filter(({ way }) => way !== 'none').map((one) => one.id) });
}

/** Two who go to look. */
export const visitors = ({ officers }: Pick<CaseView['work'], 'officers'>): string[] =>
  officers
    .filter(({ reviews }) => reviews)
    .slice(0, 2)
    .map(({ id }) => id);

/** Passes every step of review, each by whoever `people` names for the kind of post. @returns kinds in their order */
export async function reviewAll(watch: Caller, id: string, people: Record<string, Caller>): Promise<string[]> {
  const done: string[] = [];
  for (;;) {
    const { case: one, work } = await viewOf(watch, id);
    const open = one.steps.find(({ status }) => status === 'open');
    if (!open) return done;
    const by = people[open.postKind];
    if (!by) throw new Error(`nobody for ${open.postKind}`);
    await act(by, id, {
      kind: 'review',
      step: open.id,
      outcome: 'pass',
      opinion: '符合要求，同意。',
      people: visitors(work),
    });
    done.push(open.postKind);
  }
}
