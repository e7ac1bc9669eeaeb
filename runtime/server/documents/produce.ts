/** One job from template to document, in the thread that calls it. */
import { checkData, DocumentError, frozen, parseBlocks, renderTemplate, writeHtml } from '../../../engine/index.ts';
import type { Answer, Job } from './job.ts';
import { writeDocx } from './docx/write-docx.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { problem } from './problems.ts';
import { qrPath } from './qr.ts';

/** Never throws: what went wrong is part of the answer, so that it survives the way between threads. */
export async function produce(job: Job): Promise<Answer> {
  const [wrong] = checkData(job.fields, job.data);
  if (wrong) return { problem: wrong };
  try {
    const blocks = parseBlocks(renderTemplate(job.template, frozen(job.data)));
    const { title, createdAt, stamp, offset, images = {}, addresses = {} } = job;
    const marks = { ...(stamp === undefined ? {} : { stamp }), ...(offset ? { offset } : {}) };
    const options = { title, createdAt: new Date(createdAt), images, ...marks };
    if (job.format === 'pdf') return { format: 'pdf', ...(await writePdf(blocks, options)) };
    if (job.format === 'docx') return { format: 'docx', bytes: await writeDocx(blocks, options) };
    const image = (id: string) => (Object.hasOwn(addresses, id) ? addresses[id] : undefined);
    return { format: 'html', html: writeHtml(blocks, { qr: qrPath, image }) };
  } catch (error) {
    if (error instanceof DocumentError) return { problem: error.problem };
    return { problem: problem('document-failed', '', { detail: error instanceof Error ? error.name : '' }) };
  }
}
