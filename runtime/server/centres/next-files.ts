/**
 * The files a draft would become. What files hold of registers are their first entries only; a version takes the registers
 * as they stand, so that a post or a window somebody still works by is missed before it is gone.
 */
import { layOut, withContent, type CentreContent, type Problem } from '../../../engine/index.ts';
import { today } from '../cases/today.ts';
import type { Office } from '../office.ts';
import type { Files } from '../publishing/bundle-files.ts';

interface NextFiles {
  files: Files;
  /** The same with everybody who has an account and a blank of each kind that is gone, to be checked and not kept. */
  checked: Files;
}

interface Person {
  name: string;
  displayName: string;
  posts: readonly string[];
  window?: string;
}

const jsonOf = <T>(text: string | undefined, without: T): T => (text === undefined ? without : (JSON.parse(text) as T));

export async function nextFiles(
  office: Office,
  centre: string,
  files: Files,
  content: CentreContent,
): Promise<NextFiles> {
  const { grants, seals, accounts, seatings, blanks } = office.store;
  const day = today(office, centre);
  const [granted, kept, people, seated] = await Promise.all([
    grants.current(centre, day),
    seals.serving(centre, [...(office.centres.byId(centre)?.units.keys() ?? [])]),
    accounts.list(centre),
    seatings.from(centre, day),
  ]);
  const next = withContent(
    {
      ...files,
      'grants.json': layOut({ grants: granted }),
      'seals.json': layOut({ seals: kept }),
      'blanks.json': layOut({ kinds: [], stock: [] }),
    },
    content,
  );
  const active = people.filter((one) => one.active);
  const moved = seated.flatMap(({ account, window }): Person[] => {
    const person = active.find(({ name }) => name === account);
    return person && window !== undefined ? [{ ...person, name: account, posts: [], window }] : [];
  });
  const lost = (office.centres.byId(centre)?.blanks.kinds ?? []).filter(
    ({ id }) => !content.blanks.kinds.some((kind) => kind.id === id),
  );
  const left = await Promise.all(lost.map(({ id }) => blanks.page(centre, { kind: id, limit: 1 })));
  const stock = left.flatMap(({ items }) =>
    items.map(({ kind, number, holder }) => ({ kind, from: number, to: number, holder })),
  );
  const known = jsonOf<{ accounts: Person[] }>(files['accounts.json'], { accounts: [] }).accounts;
  return {
    files: { ...next, 'accounts.json': layOut({ accounts: known.map(withoutLost(content)) }) },
    checked: {
      ...next,
      'accounts.json': layOut({ accounts: [...active, ...moved].map(asListed) }),
      'blanks.json': layOut({ ...content.blanks, stock }),
    },
  };
}

/** Demonstration accounts of a file may be of posts that are gone; nobody holds those any more. */
const withoutLost =
  ({ organisation, windows }: CentreContent) =>
  <P extends Person>({ window, posts, ...person }: P) => ({
    ...person,
    posts: posts.filter((id) => organisation.posts.some((post) => post.id === id)),
    ...(windows.windows.some(({ id }) => id === window) ? { window } : {}),
  });

/** Names of accounts, not of people, for the check tells only where they are. */
const asListed = ({ name, displayName, posts, window }: Person, index: number) => ({
  ...{ name: `a${index}-${name}`.slice(0, 40), displayName, posts, employment: 'established' },
  ...(window === undefined ? {} : { window }),
});

/** Says whose entry of a register it is that would lose its ground. */
export function inRegister({ checked }: NextFiles, problem: Problem): Problem {
  const [, register = '', index = ''] = /^\/(grants|accounts|seals|stock)\/(\d+)\//.exec(problem.pointer) ?? [];
  if (register === '') return problem;
  const entries = jsonOf<Record<string, { number?: string; displayName?: string; name?: string; from?: string }[]>>(
    checked[problem.file ?? ''],
    {},
  )[register];
  const entry = entries?.[Number(index)];
  const who = entry?.number ?? entry?.displayName ?? entry?.name ?? entry?.from;
  const what = { grants: '授权', accounts: '人员', seals: '印章', stock: '空白证照' }[register] ?? '';
  return who === undefined ? problem : { ...problem, message: `${what}“${who}”正在用：${problem.message}` };
}
