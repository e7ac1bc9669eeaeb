/** The code a paper bears: computed under a key of the centre, so that only papers that were issued have one. */
import type { Digest } from '../cases/lookup.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';

export const codeOf = (digest: Digest, caseId: string, document: string): string => digest(`${caseId}:${document}`);

/** Makes the codes of issued papers known; once is enough. */
export async function registerPapers(
  { store, paperDigestOf }: Pick<Office, 'store' | 'paperDigestOf'>,
  found: readonly CaseDocument[],
): Promise<void> {
  const papers = await Promise.all(
    found.map(async ({ _id, centre, state }) => {
      const digest = await paperDigestOf(centre);
      return state.documents.map(({ id }) => ({ code: codeOf(digest, _id, id), centre, case: _id, document: id }));
    }),
  );
  await store.papers.add(papers.flat());
}
