/** Everything a one-time notice has to look at: each material and each field that is shown, in the order of the form. */
import { fieldsIn, knownFacts, liveForm } from '../../../../engine/index.ts';
import type { CaseView, FormShape } from '../../../api/index.ts';

export interface NoticeItem {
  /** `material:<id>` or `field:<id>`, as a defect names it. */
  on: string;
  item: string;
  /** The law a material is asked for under. */
  basis: string;
  /** What to look at. */
  standard?: string;
}

export interface NoticeGroup {
  title: string;
  items: NoticeItem[];
}

/** @param materialsTitle heading of the materials; sections of the form bring their own */
export function noticeGroups(view: CaseView, materialsTitle: string): NoticeGroup[] {
  const form = liveForm(view.form as FormShape);
  const { applicant, answers } = view.case;
  const { hiddenFields } = form.settle(answers, knownFacts({ applicant: { ...applicant }, case: view.case }));
  const materials = view.materials.map(({ id, name, basis = '', standard }) => ({
    on: `material:${id}`,
    item: name,
    basis,
    ...(standard === undefined ? {} : { standard }),
  }));
  const sections = form.sections.map((section) => ({
    title: section.title,
    items: fieldsIn(section)
      .filter(({ id, kind }) => kind !== 'note' && kind !== 'computed' && !hiddenFields.has(id))
      .map(({ id, title: item }) => ({ on: `field:${id}`, item, basis: '' })),
  }));
  return [{ title: materialsTitle, items: materials }, ...sections].filter(({ items }) => items.length > 0);
}
