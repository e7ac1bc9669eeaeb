/** What every push asks, of a matter or of a centre: who sends it, of which version it was made, and whose draft it would meet. */
import type { CompiledCentre, Problem } from '../../../engine/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';

export interface Push {
  /** `…/<centre>/matters/<matter>`, or `…/<centre>` for what the centre keeps beside its matters. */
  folder: string;
  /** Name of the account. */
  by: string;
  reason: string;
  /** Version the files were made from; as pulled when left out. */
  base?: number | undefined;
  /** Also over a draft that is there already. */
  replace: boolean;
}

export type Pushed =
  | { pushed: true; name: string; basedOn: number }
  /** Nothing was changed. */
  | { pushed: false; why: string; problems: readonly Problem[] };

export const not = (why: string, problems: readonly Problem[] = []): Pushed => ({ pushed: false, why, problems });

/** Whoever pushes; `undefined` for an account that is not there or works no more. */
export async function pusher(office: Office, centre: CompiledCentre, by: string): Promise<StaffCaller | undefined> {
  const account = await office.store.accounts.byName(centre.centre.id, by);
  const caller = account && (await office.sessions.staffOf(centre, account._id, ''));
  return caller?.kind === 'staff' ? caller : undefined;
}

export const noAccount = (by: string): string => `没有账号“${by}”，或者已经停用`;

interface Current {
  version: number;
  author: string;
  reason: string;
}

/** Why files made of version `from` cannot be the next after the one in force; `undefined` when they can. */
export function movedOn(from: number | undefined, { version, author, reason }: Current): string | undefined {
  if (from === version) return undefined;
  return from === undefined
    ? `不知道这些文件改自哪一版（现行是第 ${version} 版）。请先 pull，或者用 --base 写明版本`
    : `这些文件改自第 ${from} 版，而现行已是第 ${version} 版（${author}修改，${reason}）。` +
        `请先 pull 到别处，合并以后用 --base ${version} 再推送`;
}

/** Whose draft is in the way. */
export function draftThere({ editedByName, editedAt }: { editedByName: string; editedAt: Date }): string {
  const when = editedAt.toISOString().slice(0, 16).replace('T', ' ');
  return `已经有${editedByName}在 ${when} 保存的草稿。确认要用这些文件替换的，加上 --replace`;
}
