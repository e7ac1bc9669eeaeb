/** The register of blanks as desks read it: how many there are and who has them, and what became of each. */
import { blankStates, type BlankKind, type CompiledCentre } from '../../../engine/index.ts';
import type { BlankKindShape, BlankRow, BlankStockShape } from '../../api/index.ts';
import { centreOf } from '../centre/centre-of.ts';
import { holdersOf } from '../centre/grant-rows.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { BlankDocument } from '../store/blank-repository.ts';
import type { Page } from '../store/cursor.ts';
import { holdersFor, mayKeep, mayRead } from './reach.ts';

const counted = ['stock', 'used', 'spoiled', 'lost'] as const;

type Line = BlankKindShape['lines'][number];

async function linesOf(office: Office, centre: CompiledCentre, kind: BlankKind): Promise<Line[]> {
  const { blanks } = office.store;
  const id = centre.centre.id;
  const [posts, holders] = await Promise.all([blanks.holdersOf(id, kind.id), holdersOf(office, id)]);
  return Promise.all(
    posts.sort().map(async (post) => {
      const [stock, used, spoiled, lost] = await Promise.all(
        counted.map((state) => blanks.count(id, kind.id, post, state)),
      );
      const next = await blanks.next(id, kind.id, post);
      return {
        ...{ holder: post, title: centre.posts.get(post)?.title ?? post, holders: holders(post) },
        ...{ stock: stock ?? 0, used: used ?? 0, spoiled: spoiled ?? 0, lost: lost ?? 0 },
        ...(next === undefined ? {} : { next }),
      };
    }),
  );
}

/** Every kind of blank the caller has to do with. */
export async function blankStock(office: Office, caller: StaffCaller): Promise<BlankStockShape> {
  const centre = centreOf(office, caller);
  const kinds = centre.blanks.kinds.filter((kind) => mayRead(caller, kind));
  return {
    items: await Promise.all(
      kinds.map(async (kind) => {
        const lines = await linesOf(office, centre, kind);
        const stock = lines.reduce((sum, line) => sum + line.stock, 0);
        const { id, name, low, printer, verify } = kind;
        return {
          ...{ id, name, low, stock, lines, unitName: centre.units.get(kind.unit)?.name ?? kind.unit },
          isLow: stock < low,
          mayKeep: mayKeep(caller, kind),
          posts: holdersFor(centre, kind).map((post) => ({ id: post.id, name: post.title })),
          ...(printer === undefined ? {} : { printer }),
          ...(verify ? { verify } : {}),
        };
      }),
    ),
  };
}

const rowOf = (centre: CompiledCentre, one: BlankDocument): BlankRow => ({
  ...{ number: one.number, state: one.state, stateName: blankStates[one.state], by: one.by },
  ...{ at: one.at.toISOString(), holder: centre.posts.get(one.holder)?.title ?? one.holder },
  ...(one.reason === undefined ? {} : { reason: one.reason }),
  ...(one.case === undefined ? {} : { case: one.case }),
  ...(one.caseNumber === undefined ? {} : { caseNumber: one.caseNumber }),
  ...(one.title === undefined ? {} : { title: one.title }),
});

export async function blankRegister(
  office: Office,
  caller: StaffCaller,
  asked: { kind: string; state?: BlankDocument['state']; cursor?: string; limit: number },
): Promise<Page<BlankRow>> {
  const centre = centreOf(office, caller);
  const kind = centre.blanks.kinds.find(({ id }) => id === asked.kind);
  if (!kind || !mayRead(caller, kind)) throw new Refusal('NOT_FOUND');
  const page = await office.store.blanks.page(caller.centre, asked);
  return { ...page, items: page.items.map((one) => rowOf(centre, one)) };
}
