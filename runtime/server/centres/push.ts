/** The files of a centre as a draft, submitted for review; publishing is left to another person. Registers in them are not looked at. */
import path from 'node:path';
import { canonical, contentOf, loadCentre } from '../../../engine/index.ts';
import type { Office } from '../office.ts';
import { readFiles } from '../publishing/bundle-files.ts';
import { pulledIn, OWN } from '../publishing/pulled.ts';
import { draftThere, movedOn, noAccount, not, type Push, type Pushed, pusher } from '../publishing/pushing.ts';
import { centreDrafting } from './drafting.ts';

/** Posts that draft a centre. */
const writers: ReadonlySet<string> = new Set(['matterAdministrator', 'centreManager']);

export async function pushCentre(office: Office, { folder, by, reason, base, replace }: Push): Promise<Pushed> {
  const place = path.resolve(folder);
  const id = path.basename(place);
  const centre = office.centres.byId(id);
  if (!centre) return not(`没有中心“${id}”`);
  const files = await readFiles(place, ['matters/']);
  const loaded = loadCentre(files);
  if (!loaded.ok) return not('文件读不成中心', loaded.problems);
  if (loaded.centre.centre.id !== id)
    return not(`centre.json 里的标识是“${loaded.centre.centre.id}”，与文件夹的名称不同`);

  const caller = await pusher(office, centre, by);
  if (!caller) return not(noAccount(by));
  if (!caller.posts.some(({ kind }) => writers.has(kind)))
    return not(`“${caller.name}”不是事项管理员，也不是中心管理员，不能起草机构与日历`);

  const work = centreDrafting(office);
  const { draft } = await work.open(caller);
  const current = await work.current(caller);
  const content = contentOf(files);
  if (canonical(current.content) === canonical(content))
    return not(`与现行第 ${current.version} 版相同，没有需要推送的改动`);
  const moved = movedOn(base ?? (await pulledIn(path.join(place, 'matters')))[OWN], current);
  if (moved !== undefined) return not(moved);
  if (draft && !replace) return not(draftThere(draft));
  const { publishable, problems } = await work.examine(caller, content);
  if (!publishable) return not('检查没有通过，没有推送', problems);

  if (draft) await work.discard(caller, draft.revision);
  const revision = await work.save(caller, { revision: 0, basedOn: current.version, content });
  await work.submit(caller, { revision, reason });
  return { pushed: true, name: `${centre.centre.name}的机构与日历`, basedOn: current.version };
}
