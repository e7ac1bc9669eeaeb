/** The photographs and signatures of a demonstration: drawn here, kept as those of applicants are. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, deflateSync } from 'node:zlib';
import {
  answerFiles,
  fieldsOf,
  holdsFiles,
  placedFields,
  shownWhen,
  type Answers,
  type Field,
  type Form,
} from '../../../engine/index.ts';
import type { Office } from '../office.ts';

/** A grey picture with transparency (PNG, ISO/IEC 15948); `inkAt` is 0 where nothing is drawn and 255 for black. */
function png(width: number, height: number, inkAt: (x: number, y: number) => number): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 2));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (1 + width * 2) + 2 + x * 2] = Math.round(inkAt(x, y));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 4], 8);
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A house under a bright sky. */
const photograph = png(320, 240, (x, y) => {
  const isRoof = y > 70 && y < 120 && Math.abs(x - 160) < (y - 70) * 2;
  const isDoor = y >= 160 && y < 210 && Math.abs(x - 160) < 16;
  if (isRoof || isDoor) return 200;
  if (y >= 120 && y < 210 && Math.abs(x - 160) < 80) return 90;
  return y >= 210 ? 140 : 20 + y / 6;
});
/** A line as a hurried hand writes it. */
const written = png(240, 80, (x, y) => {
  const middle = 40 + Math.sin(x / 14) * 22 * (1 - x / 360) + Math.sin(x / 5) * 6;
  return x > 12 && x < 228 && Math.abs(y - middle) < 2.5 ? 255 : 0;
});

const bytesFor = ({ kind }: Field): Buffer => (kind === 'signature' ? written : photograph);

interface Own {
  idOf: (field: string, nth: number) => string;
  /** Whether something is added to a question that may stay open. */
  brings: (field: Field) => boolean;
}

/** Answers with the demonstration's own files: in place of those an example names, and where whoever applies adds some. */
export function withOwnFiles(form: Form, answers: Answers, { idOf, brings }: Own): Answers {
  const own = placedFields(form).flatMap((placed) => {
    const { field } = placed;
    if (!holdsFiles(field)) return [];
    const named = answerFiles(answers[field.id]).map(({ name }) => name);
    const added = shownWhen(placed) === undefined && brings(field) ? [`${field.title}.png`] : [];
    const size = bytesFor(field).length;
    const files = (named.length > 0 ? named : added).map((name, nth) => ({ id: idOf(field.id, nth), name, size }));
    return files.length === 0 ? [] : [[field.id, files] as const];
  });
  return own.length === 0 ? answers : { ...answers, ...Object.fromEntries(own) };
}

/** Puts the files of answers into the store, as whoever sends the application has sent them before. */
export async function keepFiles(
  { store }: Pick<Office, 'store'>,
  { centre, owner, at }: { centre: string; owner: string; at: Date },
  form: Form,
  answers: Answers,
): Promise<void> {
  for (const field of fieldsOf(form).filter(holdsFiles)) {
    const bytes = bytesFor(field);
    const digest = createHash('sha256').update(bytes).digest('hex');
    for (const { id, name, size } of answerFiles(answers[field.id])) {
      // A run that goes on has kept them before.
      if (await store.files.byId(centre, id)) continue;
      const sink = store.files.write();
      await pipeline(Readable.from([bytes]), sink.stream);
      const record = { _id: id, centre, owner, bytes: sink.id, name, type: 'image/png', size, digest };
      await store.files.add({ ...record, claimed: false, createdAt: at });
    }
  }
}
