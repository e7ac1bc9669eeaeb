/** Matters that were never published: begun in one of four ways, kept as a draft based on nothing, deleted again. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { anew, readBundle, withAnswers, withoutShared, type Bundle } from '../../../engine/index.ts';
import type { NewMatterBody } from '../../api/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import { root } from '../installation.ts';
import type { Office } from '../office.ts';
import { pinyinOf } from '../search/pinyin.ts';
import { readFiles } from './bundle-files.ts';
import { drafting } from './drafting.ts';
import { told } from './told.ts';

type From = NewMatterBody['from'];

/** The bundles a matter may begin with lie here, a folder each, with the list of those that are offered. */
const templates = path.join(root, 'templates');
/** What the steps from nothing fill in. */
const BLANK = 'blank';

/** As many syllables as tell what it is about. */
const SYLLABLES = 8;

export function newMatters(office: Office) {
  const { store, library, clock, centres } = office;
  const work = drafting(office);

  const unitsOf = ({ posts }: StaffCaller): string[] => [
    ...new Set(posts.filter(({ kind }) => kind === 'matterAdministrator').map(({ unit }) => unit)),
  ];

  /** The name of the matter that has this id already. */
  async function holder(centre: string, id: string): Promise<string | undefined> {
    const published = await store.versions.newest(centre, id);
    return published?.listing.name ?? (await store.matterDrafts.read(centre, id))?.name;
  }

  async function templateOf(id: string): Promise<Bundle> {
    const offered = [BLANK, ...(await offers()).map((one) => one.id)];
    const read = offered.includes(id) ? readBundle(await readFiles(path.join(templates, id))) : undefined;
    if (!read) throw new Refusal('NOT_FOUND');
    if (!read.ok) throw new Error(`the template ${id} cannot be read: ${read.problems[0]?.message ?? ''}`);
    return read.bundle;
  }

  async function offers(): Promise<{ id: string; title: string; words: string }[]> {
    const text = await readFile(path.join(templates, 'templates.json'), 'utf8');
    return (JSON.parse(text) as { templates: { id: string; title: string; words: string }[] }).templates;
  }

  async function sourceOf(caller: StaffCaller, from: Exclude<From, { way: 'files' }>): Promise<Bundle> {
    if (from.way === 'template') return templateOf(from.template);
    if (from.way === 'blank') return withAnswers(await templateOf(BLANK), from.answers);
    const { draft, bundle } = await work.open(caller, from.matter);
    const published = draft && (await work.current(caller.centre, from.matter));
    return published ? withoutShared(published.matter.bundle) : bundle;
  }

  async function bundleFrom(caller: StaffCaller, { id, name, department, from }: NewMatterBody): Promise<Bundle> {
    if (from.way === 'files') {
      const { matter } = from.bundle;
      return { ...from.bundle, matter: { ...matter, id, identity: { ...matter.identity, name, department } } };
    }
    const unit = centres.byId(caller.centre)?.units.get(department);
    const source = await sourceOf(caller, from);
    const moves = source.matter.identity.department !== department;
    return anew(source, { id, name, department, section: moves ? unit?.leadSection : undefined });
  }

  return {
    async choices(caller: StaffCaller) {
      const units = centres.byId(caller.centre)?.units;
      const departments = unitsOf(caller).map((id) => ({ id, name: units?.get(id)?.name ?? id }));
      return { departments, templates: await offers() };
    },

    /** An id by the sound of the name that nobody has; of an id that was typed, who has it. */
    async idFor(centre: string, { name = '', id }: { name?: string; id?: string }) {
      if (id !== undefined) {
        const takenBy = await holder(centre, id);
        return { id, ...(takenBy === undefined ? {} : { takenBy }) };
      }
      const stem = pinyinOf(name).split(' ').filter(Boolean).slice(0, SYLLABLES).join('-') || 'matter';
      for (let number = 1; ; number++) {
        const tried = number === 1 ? stem : `${stem}-${number}`;
        if ((await holder(centre, tried)) === undefined) return { id: tried };
      }
    },

    /** @throws Refusal `MATTER_TAKEN`, `DEPARTMENT_FOREIGN` */
    async create(caller: StaffCaller, asked: NewMatterBody): Promise<string> {
      const { centre } = caller;
      const { id, department } = asked;
      const compiled = centres.byId(centre);
      if (!compiled || !unitsOf(caller).includes(department)) throw new Refusal('DEPARTMENT_FOREIGN');
      const known = await holder(centre, id);
      if (known !== undefined) throw new Refusal('MATTER_TAKEN', { pointer: '/id', facts: { id, name: known } });
      const bundle = await bundleFrom(caller, asked);
      const draft = {
        ...{ centre, matter: id, revision: 1, state: 'editing' as const, basedOn: 0, bundle },
        ...told(compiled, bundle),
        ...{ editedBy: caller.id, editedByName: caller.name, editedAt: clock.now() },
      };
      await audit(caller, 'createMatter', id, { way: asked.from.way, name: draft.name });
      if (!(await store.matterDrafts.create(draft))) {
        throw new Refusal('MATTER_TAKEN', { pointer: '/id', facts: { id, name: (await holder(centre, id)) ?? id } });
      }
      return id;
    },

    /** @throws Refusal `MATTER_PUBLISHED`, or `DRAFT_CHANGED` when somebody saved since */
    async remove(caller: StaffCaller, matter: string, revision: number): Promise<void> {
      const { draft } = await work.open(caller, matter);
      if (!draft) throw new Refusal('NOT_FOUND');
      if (draft.basedOn > 0 || (await store.versions.newest(caller.centre, matter)))
        throw new Refusal('MATTER_PUBLISHED');
      await audit(caller, 'deleteMatter', matter, { name: draft.name });
      if (!(await store.matterDrafts.remove(caller.centre, matter, revision))) throw work.stale(draft);
      library.refresh(caller.centre);
    },
  };

  function audit(caller: StaffCaller, act: string, object: string, detail: Record<string, unknown>) {
    return store.audit.write({
      ...{ centre: caller.centre, at: clock.now(), actor: caller.name, by: caller.id },
      ...{ act, object, outcome: 'done', detail },
    });
  }
}
