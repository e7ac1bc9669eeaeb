/** The county with one matter whose form has 300 fields. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fieldsIn, fieldsOf, type Field, type Form, type Section } from '../../engine/index.ts';
import { largeForm } from './large-form.ts';

export const matter = '设置大型户外广告';
export const FIELDS = 300;

/** Nothing of it must be filled in, so that the examples of the matter stay right. */
const optional = (field: Field): Field => ({ ...field, required: false });

/** As much of the large form as is wanted to make up the number. */
function rest(wanted: number): Section[] {
  let left = wanted;
  return largeForm.sections.flatMap((section) => {
    const fields = fieldsIn(section).slice(0, left).map(optional);
    left -= fields.length;
    return fields.length === 0 ? [] : [{ ...section, fields }];
  });
}

/** Writes the configuration of all counties into a folder, with the large form in it. @returns the folder of configurations */
export async function writeManyFields(folder: string): Promise<string> {
  const configs = path.join(folder, 'configs');
  await cp(path.resolve(import.meta.dirname, '../../configs'), configs, { recursive: true });
  const file = path.join(configs, 'jianghua/matters/outdoor-advertising/form.json');
  const form = JSON.parse(await readFile(file, 'utf8')) as Form;
  const own = fieldsOf(form).length;
  await writeFile(file, JSON.stringify({ ...form, sections: [...form.sections, ...rest(FIELDS - own)] }));
  return configs;
}
