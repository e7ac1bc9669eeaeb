// Cuts the fonts of PDF documents down to GB 2312, once: a quarter of the size and half the time a page takes.
// Characters outside (rare names) come from the whole font at run time, so a missing subset costs time, not text.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { TextDecoder } from 'node:util';
import { fileURLToPath, pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);
const weights = ['400Regular', '700Bold'];
// Layout tables are of no use to upright Chinese text, and without them every word is laid out faster.
const dropTables = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'VORG', 'vhea', 'vmtx'];

/** Every character of GB 2312, by its two-byte code, with ASCII and the signs that documents use besides. */
function characters() {
  const bytes = [];
  for (let row = 0xa1; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
  const text = new TextDecoder('gbk').decode(new Uint8Array(bytes)).replaceAll(/[\p{Co}\uFFFD]/gu, '');
  return `${ascii}${text}〇①②③④⑤⑥⑦⑧⑨⑩□✓√㎡℃·—…“”‘’¥￥`;
}

/** Writes the subsets that `folder` lacks. */
export async function buildFonts(folder) {
  await mkdir(folder, { recursive: true });
  for (const weight of weights) {
    const name = `NotoSansSC_${weight}.ttf`;
    const target = path.join(folder, name);
    if (existsSync(target)) continue;
    const whole = await readFile(resolve(`@expo-google-fonts/noto-sans-sc/${weight}/${name}`));
    const part = await subsetFont(whole, characters(), { targetFormat: 'truetype', dropTables });
    await writeFile(`${target}.part`, part);
    await rename(`${target}.part`, target);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildFonts(fileURLToPath(new URL('../dist/fonts/', import.meta.url)));
}
