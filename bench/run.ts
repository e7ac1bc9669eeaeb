/** Prints one JSON line a figure. `npm run bench -- rules deadline` runs those files only. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** Rival measured in the same run. */
  against?: string;
  /** Rival's time ÷ ours; bigger is better. */
  ratio?: number;
  spread?: readonly [number, number];
  [more: string]: unknown;
}
export type Report = (figure: Figure) => void;

const folder = path.join(import.meta.dirname, 'figures');
const wanted = process.argv.slice(2);
const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();

for (const file of files) {
  if (wanted.length > 0 && !wanted.some((word) => file.startsWith(word))) continue;
  const { figures } = (await import(path.join(folder, file))) as { figures: (report: Report) => Promise<void> };
  await figures((figure) => {
    console.log(JSON.stringify(figure));
  });
}
