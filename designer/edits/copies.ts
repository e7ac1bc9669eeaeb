import { renameIn, type Bundle, type Field } from '../../engine/index.ts';
import { idMaker } from './new-id.ts';

/** Copies of fields, of this matter or another, with ids of their own; what one of them says of another is said of its copy. */
export function copiesOf(bundle: Bundle, fields: readonly Field[]): readonly Field[] {
  const newId = idMaker({ bundle, fields });
  let alone: Bundle = {
    ...bundle,
    form: { sections: [{ id: 'copies', title: '', fields: [...fields] }] },
    rules: {},
    examples: { examples: [] },
    templates: {},
  };
  for (const { id } of fields) {
    const renamed = renameIn(alone, { kind: 'field', id }, newId('field'));
    if (renamed.ok) alone = renamed.bundle;
  }
  return alone.form.sections[0]?.fields ?? [];
}
