/** The blank under each paper of a case; where one is still needed, the next in the hands of whoever looks. */
import { unprinted, type Case, type CompiledCentre } from '../../../engine/index.ts';
import type { CaseView } from '../../api/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';

export type BlankUnder = NonNullable<CaseView['documents'][number]['blank']>;

/** By id of the paper. */
export async function blanksUnder(
  { store }: Office,
  { posts }: StaffCaller,
  one: Case,
  { blanks: { kinds } }: CompiledCentre,
): Promise<ReadonlyMap<string, BlankUnder>> {
  const bare = new Set(unprinted(one).map(({ id }) => id));
  const found = await Promise.all(
    one.documents.map(
      async ({ id, blank, blankUse, spoiledBlanks = [] }): Promise<[string, BlankUnder] | undefined> => {
        if (blank === undefined) return undefined;
        const all = bare.has(id) ? posts : [];
        const nexts = await Promise.all(all.map((post) => store.blanks.next(one.centre, blank, post.id)));
        const next = nexts.find((number) => number !== undefined);
        return [
          id,
          {
            kindName: kinds.find((kind) => kind.id === blank)?.name ?? blank,
            spoiled: spoiledBlanks.map(({ number }) => number),
            ...(blankUse ? { number: blankUse.number } : {}),
            ...(next === undefined ? {} : { next }),
          },
        ];
      },
    ),
  );
  return new Map(found.filter((one) => one !== undefined));
}
