/** A folder of files as an administrator's draft, submitted for review; publishing is left to another person. */
import path from 'node:path';
import { canonical, readBundle, withoutShared, type Bundle } from '../../../engine/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import { readFiles } from './bundle-files.ts';
import { drafting } from './drafting.ts';
import { newMatters } from './new-matter.ts';
import { pulledIn } from './pulled.ts';
import { draftThere, movedOn, noAccount, not, type Push, type Pushed, pusher } from './pushing.ts';

const never = new AbortController().signal;

export async function push(office: Office, { folder, by, reason, base, replace }: Push): Promise<Pushed> {
  const { centres, store, gate } = office;
  const place = path.resolve(folder);
  const [matters, matter] = [path.dirname(place), path.basename(place)];
  const centre = centres.byId(path.basename(path.dirname(matters)));
  if (!centre) return not(`“${folder}”不在中心的文件夹里，应当是 中心/matters/事项`);
  const files = await readFiles(place);
  const read = readBundle(files);
  if (!read.ok) return not('文件读不成事项', read.problems);
  const { bundle } = read;
  if (bundle.matter.id !== matter) return not(`matter.json 里的标识是“${bundle.matter.id}”，与文件夹的名称不同`);

  const caller = await pusher(office, centre, by);
  if (!caller) return not(noAccount(by));
  const work = drafting(office);
  const published = await work.current(caller.centre, matter);
  const department = published?.head.listing.department ?? bundle.matter.identity.department;
  const owns = caller.posts.some(({ kind, unit }) => kind === 'matterAdministrator' && unit === department);
  if (!owns) return not(`“${caller.name}”不是这个事项所属部门的事项管理员`);

  const own = published && withoutShared(published.matter.bundle);
  if (own && canonical(own) === canonical(bundle))
    return not(`与现行第 ${published.head.version} 版相同，没有需要推送的改动`);
  const from = base ?? (await pulledIn(matters))[matter];
  const now = published?.head.version ?? 0;
  const moved = published && movedOn(from, published.head);
  if (moved !== undefined) return not(moved);
  const draft = await store.matterDrafts.read(caller.centre, matter);
  if (draft && !replace) return not(draftThere(draft));
  const examined = await gate.examine({ centre, files });
  if (!examined.publishable) return not('检查没有通过，没有推送', examined.problems);
  const revision = await saved(office, caller, bundle, { isNew: !published && !draft, revision: draft?.revision ?? 0 });
  await work.submit(caller, matter, { revision, reason }, never);
  return { pushed: true, name: bundle.matter.identity.handlingItem ?? bundle.matter.identity.name, basedOn: now };
}

/** The revision the files were saved as. */
async function saved(
  office: Office,
  caller: StaffCaller,
  bundle: Bundle,
  { isNew, revision }: { isNew: boolean; revision: number },
): Promise<number> {
  const { id, identity } = bundle.matter;
  if (!isNew) return drafting(office).save(caller, id, { revision, bundle });
  const { name, department } = identity;
  await newMatters(office).create(caller, { id, name, department, from: { way: 'files', bundle } });
  return 1;
}
