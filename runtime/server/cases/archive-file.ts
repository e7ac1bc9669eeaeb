/** What the file of a case is made of, each part with its digest, as it is when the case is archived. */
import { createHash } from 'node:crypto';
import {
  canonical,
  dayText,
  fieldsOf,
  filesIn,
  answerFiles,
  holdsFiles,
  type ArchiveItem,
  type Case,
  type CasePaper,
  type Command,
} from '../../../engine/index.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import type { Dossier } from './dossier.ts';
import { keepDocument } from './documents.ts';

const digestOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

/** Facts about the case itself, by which it is found again. */
const metadataOf = ({
  number,
  centre,
  matter,
  source,
  submittedOn,
  acceptedOn,
  decidedOn,
  concludedOn,
  outcome,
}: Case) =>
  Object.fromEntries(
    Object.entries({ number, centre, matter, source, submittedOn, acceptedOn, decidedOn, concludedOn, outcome }).filter(
      ([, value]) => value !== undefined,
    ),
  );

/** The digests of kept files by id. */
async function digestsOf({ store }: Office, centre: string, ids: readonly string[]): Promise<Map<string, string>> {
  return new Map((await store.files.byIds(centre, ids)).map(({ _id, digest }) => [_id, digest]));
}

/** Materials as handed in, whether on paper or as files. */
async function materials(office: Office, one: Case, { matter }: Dossier): Promise<ArchiveItem[]> {
  const files = one.materials.flatMap((material) => material.files);
  const digests = await digestsOf(office, one.centre, files);
  return one.materials.map((material) => ({
    part: 'material',
    title: matter.bundle.materials.materials.find(({ id }) => id === material.id)?.name ?? material.id,
    count: material.files.length + material.originals + material.copies,
    digest: digestOf({ ...material, files: material.files.map((id) => digests.get(id) ?? '') }),
  }));
}

/** The application form, and the files that stand among its answers. */
async function form(office: Office, one: Case, { matter }: Dossier): Promise<ArchiveItem[]> {
  const { applicant, answers } = one;
  const whole: ArchiveItem = { part: 'form', title: '申请表', count: 1, digest: digestOf({ applicant, answers }) };
  const filed = fieldsOf(matter.bundle.form).filter((field) => holdsFiles(field) && answers[field.id] !== undefined);
  const digests = await digestsOf(
    office,
    one.centre,
    filesIn(matter.bundle.form, answers).map(({ id }) => id),
  );
  const files = filed.map(({ id, title }): ArchiveItem => {
    const own = answerFiles(answers[id]);
    const digest = digestOf(own.map((file) => digests.get(file.id) ?? ''));
    return { part: 'form', title: `申请表所附${title}`, count: own.length, digest };
  });
  return [whole, ...files];
}

const called = ({ title, number }: Pick<CasePaper, 'title' | 'number'>): string =>
  number === undefined ? title : `${title}（${number}）`;

/** What became of a paper, or which it was made in place of. */
function fateOf({ voided, replaces }: CasePaper, { documents }: Case): string {
  const old = documents.find(({ id }) => id === replaces);
  return [voided && `，${dayText(voided.on)}作废`, old && `，替换${called(old)}`].filter(Boolean).join('');
}

/** Each time the closed file was opened for a paper: when, for which, why and with whose consent. */
const unlockings = ({ unlockings: all = [] }: Case): ArchiveItem[] =>
  all.map((one) => ({
    part: 'unlocking',
    title: `${dayText(one.on)}启封更正${called(one)}，${one.by.name}同意`,
    count: 1,
    digest: digestOf(one),
  }));

/** Documents as they were issued; made now where nobody had asked for one yet. */
async function documents(office: Office, found: CaseDocument): Promise<ArchiveItem[]> {
  const items: ArchiveItem[] = [];
  for (const document of found.state.documents) {
    const { digest } = await keepDocument(office, found, document);
    items.push({ part: 'document', title: `${called(document)}${fateOf(document, found.state)}`, count: 1, digest });
  }
  return items;
}

/** The whole file; its log is the chain of events up to now. */
async function archiveFileOf(office: Office, found: CaseDocument, dossier: Dossier): Promise<ArchiveItem[]> {
  const one = found.state;
  return [
    ...(await form(office, one, dossier)),
    ...(await materials(office, one, dossier)),
    ...(await documents(office, found)),
    ...unlockings(one),
    { part: 'metadata', title: '办件信息', count: 1, digest: digestOf(metadataOf(one)) },
    { part: 'log', title: '办理记录', count: found.events.length, digest: found.events.at(-1)?.chain ?? '' },
  ];
}

/** What a command needs of the file: all of it to archive the case, otherwise nothing. */
export const fileFor = async (
  office: Office,
  command: Pick<Command, 'kind'>,
  found: CaseDocument,
  dossier: Dossier,
): Promise<{ file?: ArchiveItem[] }> =>
  command.kind === 'archive' ? { file: await archiveFileOf(office, found, dossier) } : {};
