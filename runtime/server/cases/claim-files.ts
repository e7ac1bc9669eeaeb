/** The files a command brings are tied to its case. */
import { fieldsOf, answerFiles, holdsFiles, type Command, type Form } from '../../../engine/index.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';

interface Brought {
  id: string;
  pointer: string;
}

/** Scans of materials, what stands among the answers, and the slip of a late entry. */
function broughtBy(command: Command, form: Form): Brought[] {
  const brought: Brought[] = [];
  const bring = (ids: readonly string[], pointer: string) => brought.push(...ids.map((id) => ({ id, pointer })));
  if ('materials' in command)
    for (const [index, { files }] of command.materials.entries()) bring(files, `/command/materials/${index}/files`);
  if ('answers' in command) {
    for (const { id } of fieldsOf(form).filter(holdsFiles)) {
      const files = answerFiles(command.answers[id]).map((file) => file.id);
      bring(files, `/command/answers/${id}`);
    }
  }
  if ('lateEntry' in command) bring(command.lateEntry.slip, '/command/lateEntry/slip');
  return brought;
}

/**
 * Ties uploaded files to the case; those it has already stay its own.
 * @param form of the version the case is bound to
 * @throws Refusal `NOT_FOUND` with its place for a file of somebody else, of another case, or of nobody any more
 */
export async function claimFiles(
  { store }: Pick<Office, 'store'>,
  { centre, owner, case: id }: { centre: string; owner: string; case: string },
  command: Command,
  form: Form,
): Promise<void> {
  const brought = broughtBy(command, form);
  if (brought.length === 0) return;
  const ids = [...new Set(brought.map((file) => file.id))];
  if ((await store.files.claim(centre, ids, owner, id)) === ids.length) return;
  const kept = await store.files.byIds(centre, ids);
  const own = new Set(kept.filter((file) => file.case === id).map((file) => file._id));
  const strange = brought.find((file) => !own.has(file.id));
  if (strange) throw new Refusal('NOT_FOUND', { pointer: strange.pointer });
}

/** Whether a command may have claimed files before it failed. */
export const mayBringFiles = (command: Command): boolean =>
  ('materials' in command && command.materials.some(({ files }) => files.length > 0)) ||
  ('answers' in command && Object.values(command.answers).some(Array.isArray)) ||
  'lateEntry' in command;
