import type { CaseDocument } from '../store/case-repository.ts';

const AT_ONCE = 200;
type Ask = (after: string | undefined, limit: number) => Promise<CaseDocument[]>;

/** Every case a question finds, page by page in the order of their ids. */
export async function* everyCase(ask: Ask): AsyncGenerator<CaseDocument> {
  let after: string | undefined;
  do {
    const found = await ask(after, AT_ONCE);
    yield* found;
    after = found.length === AT_ONCE ? found.at(-1)?._id : undefined;
  } while (after !== undefined);
}
