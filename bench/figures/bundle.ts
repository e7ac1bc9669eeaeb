/** What staff fetch before they can work: script of the first load, compressed as it is sent. */
import { kilobytes, officePages, scriptsOf } from '../../test/build/first-load.ts';
import type { Report } from '../run.ts';

export async function figures(report: Report): Promise<void> {
  for (const [page, modules] of Object.entries(officePages))
    report({ name: `bundle/${page}`, unit: 'KB', value: await kilobytes(await scriptsOf(modules, 'office')) });
}
