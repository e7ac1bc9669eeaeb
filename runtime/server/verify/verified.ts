/** What anybody may know of a paper whose code they hold: which it is, who issued it, when, and whether it still counts. */
import { licenceStateOn, type CasePaper } from '../../../engine/index.ts';
import { today } from '../cases/today.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';

export const paperStates = {
  valid: '有效',
  voided: '已作废',
  replaced: '已作废，由新的文书替换',
  expired: '已过有效期',
  cancelled: '证照已注销',
  revoked: '证照已撤销',
  superseded: '证照已由后来的证照替换',
} as const;
export type PaperState = keyof typeof paperStates;

export interface VerifiedPaper {
  title: string;
  number?: string;
  unit: string;
  on: string;
  state: PaperState;
  /** The last day, of a licence that has one. */
  validTo?: string;
}

/** How the licence a paper is stands in the register. */
async function licenceState(office: Office, found: CaseDocument): Promise<PaperState> {
  const { centre, state: one } = found;
  const id = one.licence;
  const kept = id && (await office.store.licences.byId({ centre, kind: 'system' }, id));
  if (!kept) return 'valid';
  const state = licenceStateOn(kept.licence, today(office, centre));
  if (state === 'expired' || state === 'cancelled' || state === 'revoked') return state;
  return kept.licence.versions.at(-1)?.case?.id === found._id ? 'valid' : 'superseded';
}

async function stateOf(office: Office, found: CaseDocument, paper: CasePaper): Promise<PaperState> {
  if (paper.voided) return found.state.documents.some(({ replaces }) => replaces === paper.id) ? 'replaced' : 'voided';
  const matter = await office.library.byHash(found.centre, found.hash);
  const config = matter?.bundle.documents.documents.find(({ id }) => id === paper.config);
  return config?.act === 'produce' ? licenceState(office, found) : 'valid';
}

/** @returns nothing where no paper bears the code */
export async function verifiedPaper(office: Office, centre: string, code: string): Promise<VerifiedPaper | undefined> {
  const { store, centres } = office;
  const known = await store.papers.byCode(centre, code);
  const found = known && (await store.cases.byId({ centre, kind: 'system' }, known.case));
  const paper = found?.state.documents.find(({ id }) => id === known?.document);
  if (!found || !paper) return undefined;
  const { matter, result } = found.state;
  const state = await stateOf(office, found, paper);
  return {
    ...{ title: paper.title, on: paper.on, state },
    unit: centres.byId(centre)?.units.get(matter.department)?.name ?? matter.department,
    ...(paper.number === undefined ? {} : { number: paper.number }),
    ...(result?.validTo === undefined ? {} : { validTo: result.validTo }),
  };
}
