/** The staff of the demonstration county: they take a case from the window to the decision. */
import { Browser } from './browser.ts';

interface Seen {
  version: number;
  case: { steps: { id: string; status: string; postKind: string }[]; materials: { id: string }[] };
  work: { officers: { id: string; reviews: boolean }[] };
}
/** Sends again until somebody answers. */
export type Insist = <T>(ask: () => Promise<T>) => Promise<T>;

const posts = {
  clerk: 'chengguan-clerk',
  reviewer: 'chengguan-reviewer',
  technicalReviewer: 'chengguan-technical',
  sectionHead: 'chengguan-section-head',
  chief: 'chengguan-chief',
} as const;

export class Desk {
  readonly #browsers = new Map<string, Browser>();
  readonly #insist: Insist;

  constructor(port: string, insist: Insist) {
    for (const post of Object.keys(posts)) this.#browsers.set(post, new Browser(port));
    this.#insist = insist;
  }

  async signIn(): Promise<void> {
    for (const [post, name] of Object.entries(posts)) await this.#of(post).signInStaff(name);
  }
  moveTo(port: string): void {
    for (const browser of this.#browsers.values()) browser.moveTo(port);
  }
  close(): void {
    for (const browser of this.#browsers.values()) browser.close();
  }

  /** Receives, accepts, reviews step by step and grants; the documents are numbered on the way. */
  async decide(id: string, materials: readonly { id: string }[], key: string): Promise<void> {
    await this.toDecide(id, materials, key);
    await this.#act('chief', id, { kind: 'decide', outcome: 'grant', opinion: '同意', grounds: [] }, `${key}-decide`);
  }

  /** As far as the decision. */
  async toDecide(id: string, materials: readonly { id: string }[], key: string): Promise<void> {
    await this.#act('clerk', id, { kind: 'receive', materials }, `${key}-receive`);
    await this.#act('clerk', id, { kind: 'accept', checked: materials.map((one) => one.id) }, `${key}-accept`);
    for (;;) {
      const { case: one, work } = await this.#see(id);
      const open = one.steps.find(({ status }) => status === 'open');
      if (!open) break;
      const reviewers = work.officers.filter(({ reviews }) => reviews);
      const people = reviewers.slice(0, 2).map((officer) => officer.id);
      const review = { kind: 'review', step: open.id, outcome: 'pass', opinion: '符合条件', people };
      await this.#act(open.postKind, id, review, `${key}-${open.id}`);
    }
  }

  #see(id: string): Promise<Seen> {
    return this.#insist(() => this.#of('clerk').json<Seen>('GET', `/api/desk/cases/${id}`));
  }

  async #act(post: string, id: string, command: object, key: string): Promise<void> {
    const { version } = await this.#see(id);
    const body = { command, expectedVersion: version };
    const headers = { 'idempotency-key': key };
    await this.#insist(() => this.#of(post).json('POST', `/api/desk/cases/${id}/commands`, body, headers));
  }

  #of(post: string): Browser {
    const browser = this.#browsers.get(post);
    if (!browser) throw new Error(`nobody sits as ${post}`);
    return browser;
  }
}
