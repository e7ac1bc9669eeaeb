/** The files of a matter as plain data, for tests that read them without the engine. */
import type { Static } from 'typebox';
import type { BundleFile, bundleFiles } from '../../engine/schema/matter.ts';
import { readJson } from './files.ts';

export type BundlePart<F extends BundleFile> = Static<(typeof bundleFiles)[F]>;

export const bundleOf = (folder: string) => {
  const part = <F extends BundleFile>(file: F) => readJson(`${folder}/${file}`) as BundlePart<F>;
  return {
    matter: part('matter.json'),
    form: part('form.json'),
    materials: part('materials.json'),
    rules: part('rules.json'),
    documents: part('documents.json'),
    guide: part('guide.json'),
    examples: part('examples.json'),
  };
};
