/** One layout: every file of every matter is in it, prettier leaves it alone, and reading it gives the same value. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as babel from 'prettier/plugins/babel';
import * as estree from 'prettier/plugins/estree';
import { format } from 'prettier/standalone';
import { layOut } from '../../../engine/files/layout.ts';
import { filesOf } from '../../../engine/matter/files-of.ts';
import { readBundle } from '../../../engine/matter/load.ts';
import { upgrade } from '../../../engine/upgrade/upgrade.ts';
import { aBundle } from '../../build/matter.ts';
import { mutated } from '../../build/mutated.ts';
import { filesIn, matterFolders } from '../../configs/files.ts';

const templates = ['blank', 'permit', 'confirmation', 'benefit', 'public-service'];
const parts = ['matter', 'form', 'materials', 'rules', 'documents', 'guide', 'examples'].map((part) => `${part}.json`);

const roundTrip = (files: Readonly<Record<string, string>>) => {
  const read = readBundle(files);
  return read.ok ? filesOf(read.bundle) : undefined;
};

it.each(matterFolders)('%s goes through memory byte by byte', (folder) => {
  expect(roundTrip(filesIn(folder))).toEqual(filesIn(folder));
});

it.each(templates)('the template %s is in the layout', (template) => {
  for (const part of parts) {
    const text = readFileSync(`templates/${template}/${part}`, 'utf8');
    expect(layOut(JSON.parse(text))).toBe(text);
  }
});

it('gives bundles back the same, whatever was done to them, as long as they have the shape', () => {
  const originals = Array.from({ length: 8 }, () => filesOf(aBundle()));
  originals.push(filesIn('jianghua/matters/tobacco-retail'));
  let taken = 0;
  fc.assert(
    fc.property(mutated(originals), (files) => {
      const once = roundTrip(files);
      const given = upgrade(files);
      if (!once || !given.ok) return;
      taken += 1;
      for (const part of parts) expect(JSON.parse(once[part] ?? '')).toEqual(JSON.parse(given.files[part] ?? ''));
      expect(roundTrip(once)).toEqual(once);
    }),
    { numRuns: 500 },
  );
  expect(taken).toBeGreaterThan(100);
});

it('is what prettier makes of it', async () => {
  const text = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('办理时限', '“双引号”', '𠮷', 'x'.repeat(70)));
  const plain = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 5 }, plain, tie('list'), tie('node')),
    list: fc.oneof(fc.array(fc.integer(), { maxLength: 60 }), fc.array(tie('value'), { maxLength: 8 })),
    node: fc.dictionary(fc.stringMatching(/^[a-z]{1,12}$/), tie('value'), { maxKeys: 5 }),
  }));
  await fc.assert(
    fc.asyncProperty(value, async (one) => {
      const laid = layOut(one);
      expect(await format(laid, { parser: 'json', plugins: [babel, estree], printWidth: 120 })).toBe(laid);
    }),
    { numRuns: 200 },
  );
});
