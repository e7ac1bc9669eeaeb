/** Signing in and out; guessing is slowed, and the answer never tells whether an account exists. */
import { routes, type SessionShape } from '../../api/index.ts';
import { maskMobile } from '../../../engine/index.ts';
import { digestOf, newCode, passwordMatches } from '../accounts/secret.ts';
import type { Caller } from '../http/caller.ts';
import { type Handlers } from '../http/bind.ts';
import { knock } from '../http/door.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { Patience } from '../store/attempt-repository.ts';

const patience: Readonly<Record<'password' | 'code' | 'send', Patience>> = {
  password: { tries: 5, minutes: 30 },
  code: { tries: 5, minutes: 15 },
  send: { tries: 5, minutes: 10 },
};
const CODE_MINUTES = 5;

type SessionRoutes = Pick<typeof routes, 'session' | 'sendCode' | 'signInApplicant' | 'signInStaff' | 'signOut'>;

export function sessionHandlers(office: Office): Handlers<SessionRoutes> {
  const { store, clock, centres } = office;

  const tryOf = (centre: string, kind: keyof typeof patience, subject: string): Promise<void> =>
    knock(office, centre, kind, subject, patience[kind]);

  function shown(caller: Caller): SessionShape {
    if (caller.kind === 'none') return { kind: 'none' };
    const csrf = caller.csrf ?? '';
    if (caller.kind === 'applicant') return { kind: 'applicant', csrf, mobile: maskMobile(caller.mobile) };
    const centre = centres.byId(caller.centre);
    const unitName = (id: string) => centre?.organisation.units.find((unit) => unit.id === id)?.name ?? id;
    const window = centre?.windows.windows.find((one) => one.id === caller.window);
    return {
      kind: 'staff',
      csrf,
      name: caller.name,
      posts: caller.posts.map(({ id, kind, title, unit }) => ({ id, kind, title, unit, unitName: unitName(unit) })),
      ...(window ? { window: { id: window.id, name: window.name } } : {}),
    };
  }

  return {
    session: ({ caller }) => shown(caller),

    sendCode: async ({ caller: { centre }, body: { mobile } }) => {
      await tryOf(centre, 'send', mobile);
      const code = newCode();
      const until = new Date(clock.machine().getTime() + CODE_MINUTES * 60_000);
      await store.accounts.keepCode(centre, mobile, digestOf(`${mobile}:${code}`), until);
      await store.messages.send(centre, mobile, `登录验证码 ${code}，${CODE_MINUTES} 分钟内有效。`, clock.now());
      return undefined;
    },

    signInApplicant: async ({ caller: { centre }, body: { mobile, code }, request, response }) => {
      await tryOf(centre, 'code', mobile);
      if (!(await store.accounts.useCode(centre, mobile, digestOf(`${mobile}:${code}`), clock.machine()))) {
        throw new Refusal('CODE_WRONG');
      }
      await store.attempts.succeeded(centre, 'code', mobile);
      await store.attempts.succeeded(centre, 'send', mobile);
      const applicant = await store.accounts.applicant(centre, mobile, clock.now());
      const csrf = await office.sessions.open(request, response, 'applicant', applicant._id);
      return shown({ kind: 'applicant', centre, csrf, id: applicant._id, mobile });
    },

    signInStaff: async ({ caller: { centre }, body: { name, password }, request, response }) => {
      await tryOf(centre, 'password', name);
      const account = await store.accounts.byName(centre, name);
      const right = await passwordMatches(password, account?.active ? account.password : undefined);
      const outcome = right ? 'done' : 'refused';
      await store.audit.write({ centre, at: clock.now(), actor: name, act: 'signIn', object: 'session', outcome });
      if (!right || !account) {
        throw new Refusal('SIGN_IN_WRONG');
      }
      await store.attempts.succeeded(centre, 'password', name);
      const csrf = await office.sessions.open(request, response, 'staff', account._id);
      return shown(await office.sessions.staffOf(centres.of(request), account._id, csrf));
    },

    signOut: async ({ request, response }) => {
      await office.sessions.close(request, response);
      return undefined;
    },
  };
}
