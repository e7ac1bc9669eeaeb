import { isGroup, renameIn, type Bundle, type FormItem } from '../../engine/index.ts';
import { idMaker } from './new-id.ts';

/** Copies of fields and groups, of this matter or another, with ids of their own; what one of them says of another is said of its copy. */
export function copiesOf(bundle: Bundle, fields: readonly FormItem[]): readonly FormItem[] {
  const newId = idMaker({ bundle, fields });
  let alone: Bundle = {
    ...bundle,
    form: { sections: [{ id: 'copies', title: '', fields: [...fields] }] },
    rules: {},
    examples: { examples: [] },
    templates: {},
  };
  const ids = fields.flatMap((item) => [item.id, ...(isGroup(item) ? item.fields.map((field) => field.id) : [])]);
  for (const id of ids) {
    const renamed = renameIn(alone, { kind: 'field', id }, newId('field'));
    if (renamed.ok) alone = renamed.bundle;
  }
  return alone.form.sections[0]?.fields ?? [];
}
