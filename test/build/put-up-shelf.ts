/** Before the first test of a run: an empty folder for what its tests share. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function putUpShelf(): void {
  const shelf = mkdtempSync(join(tmpdir(), 'shelf-'));
  process.env.TEST_SHELF = shelf;
  process.once('exit', () => rmSync(shelf, { recursive: true, force: true }));
}
