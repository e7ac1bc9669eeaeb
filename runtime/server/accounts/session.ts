/** The session cookie: read once per request, only its digest is stored, and it belongs to one centre. */
import type { Request, Response } from 'express';
import { momentAt, seatOn, type CompiledCentre } from '../../../engine/index.ts';
import type { Caller, HeldPost } from '../http/caller.ts';
import type { AccountDocument } from '../store/account-repository.ts';
import type { AccountRepository } from '../store/account-repository.ts';
import type { SeatingRepository } from '../store/seating-repository.ts';
import type { Clock } from '../clock.ts';
import { digestOf, newToken } from './secret.ts';

const COOKIE = 'yichuang';
const HOUR = 3_600_000;
/** Applicants kept in memory. */
const KEPT = 10_000;
/** Staff idle out after half an hour (GB/T 22239); applicants may fill in a form over an evening. */
const idle = { staff: HOUR / 2, applicant: 12 * HOUR } as const;

export interface SessionDeps {
  accounts: AccountRepository;
  seatings: SeatingRepository;
  clock: Clock;
  secure: boolean;
  centreOf: (request: Request) => CompiledCentre;
}

const tokenIn = (request: Request): string | undefined =>
  (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);

export function sessions(deps: SessionDeps) {
  const { accounts, clock } = deps;
  /** Numbers of applicants by id: an applicant's number never changes. */
  const mobiles = new Map<string, string>();

  /** Opens a session and sets its cookie; a session the browser had before is closed. */
  async function open(
    request: Request,
    response: Response,
    kind: 'applicant' | 'staff',
    subject: string,
  ): Promise<string> {
    await close(request, response);
    const token = newToken();
    const csrf = newToken();
    const now = clock.now();
    const centre = deps.centreOf(request).centre.id;
    const expiresAt = new Date(clock.machine().getTime() + idle[kind]);
    await accounts.openSession({ _id: digestOf(token), centre, kind, subject, csrf, createdAt: now, expiresAt });
    response.cookie(COOKIE, token, { httpOnly: true, sameSite: 'lax', secure: deps.secure, path: '/' });
    return csrf;
  }

  async function close(request: Request, response: Response): Promise<void> {
    const token = tokenIn(request);
    if (token === undefined) return;
    await accounts.closeSession(digestOf(token));
    response.clearCookie(COOKIE, { path: '/' });
  }

  /** Who calls. A session of another centre, an expired or unknown one, or a stopped account is nobody. */
  async function callerOf(request: Request): Promise<Caller> {
    const centre = deps.centreOf(request);
    const nobody: Caller = { kind: 'none', centre: centre.centre.id };
    const token = tokenIn(request);
    if (token === undefined) return nobody;
    const digest = digestOf(token);
    const session = await accounts.session(digest);
    if (session?.centre !== nobody.centre || session.expiresAt <= clock.machine()) return nobody;
    // Half-spent sessions are prolonged, so that not every request writes.
    if (session.expiresAt.getTime() - clock.machine().getTime() < idle[session.kind] / 2) {
      await accounts.keepSession(digest, new Date(clock.machine().getTime() + idle[session.kind]));
    }
    return session.kind === 'applicant'
      ? applicantCaller(nobody.centre, session.subject, session.csrf)
      : staffOf(centre, session.subject, session.csrf);
  }

  async function applicantCaller(centre: string, subject: string, csrf: string): Promise<Caller> {
    const mobile = mobiles.get(subject) ?? (await accounts.applicantById(centre, subject))?.mobile;
    if (mobile === undefined) return { kind: 'none', centre };
    if (mobiles.size >= KEPT) mobiles.clear();
    mobiles.set(subject, mobile);
    return { kind: 'applicant', centre, csrf, id: subject, mobile };
  }

  async function staffOf(centre: CompiledCentre, subject: string, csrf: string): Promise<Caller> {
    const account = await accounts.byId(centre.centre.id, subject);
    if (!account?.active) return { kind: 'none', centre: centre.centre.id };
    const window = await windowOf(centre, account);
    return {
      kind: 'staff',
      centre: centre.centre.id,
      csrf,
      id: subject,
      name: account.displayName,
      account: account.name,
      ties: (account.ties ?? []).map(({ digest }) => digest),
      posts: account.posts.flatMap((id): HeldPost[] => {
        const post = centre.organisation.posts.find((one) => one.id === id);
        return post ? [post] : [];
      }),
      ...(window === undefined ? {} : { window }),
      employment: account.employment,
    };
  }

  /** Where somebody sits today: a clerk acts nowhere else. */
  async function windowOf({ centre }: CompiledCentre, account: AccountDocument): Promise<string | undefined> {
    const { date } = momentAt(clock.now().toISOString(), centre.utcOffset);
    return seatOn(account, await deps.seatings.of(centre.id, account.name, date), date).window;
  }

  return { open, close, callerOf, staffOf };
}
export type Sessions = ReturnType<typeof sessions>;
