/** The designer's calls about past cases: compare, look, cancel. */
import { routes, type ReplayShape } from '../../api/index.ts';
import type { Handlers } from '../http/bind.ts';
import { staff, type StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { drafting } from '../publishing/drafting.ts';
import type { ReplayRead } from '../replay/replays.ts';

type ReplayRoutes = Pick<typeof routes, 'replay' | 'startReplay' | 'cancelReplay'>;

const none: ReplayShape = { state: 'none', wanted: 0, stale: false, impact: { looked: 0, differing: 0, kinds: [] } };

const shown = ({ state, wanted, version, stale, impact, by, startedAt, why }: ReplayRead): ReplayShape => ({
  ...{ state, wanted, version, stale, impact, by },
  startedAt: startedAt.toISOString(),
  ...(why === undefined ? {} : { why }),
});

export function replayHandlers(office: Office): Handlers<ReplayRoutes> {
  const work = drafting(office);
  const { replays } = office;

  async function read(caller: StaffCaller, matter: string): Promise<ReplayShape> {
    const { bundle } = await work.open(caller, matter);
    const found = await replays.read(caller.centre, matter, bundle);
    return found ? shown(found) : none;
  }

  return {
    replay: ({ caller, params }) => read(staff(caller), params.matter ?? ''),

    startReplay: async ({ caller, params, body }) => {
      const [me, matter] = [staff(caller), params.matter ?? ''];
      const { draft, bundle } = await work.open(me, matter);
      if (!draft) throw new Refusal('REPLAY_UNCHANGED');
      await replays.start(me, matter, bundle, body.cases);
      return read(me, matter);
    },

    cancelReplay: async ({ caller, params }) => {
      const [me, matter] = [staff(caller), params.matter ?? ''];
      await work.admit(me, matter);
      await replays.cancel(me.centre, matter);
      return read(me, matter);
    },
  };
}
