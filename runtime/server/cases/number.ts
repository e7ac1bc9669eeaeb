/** Case numbers (办件编号): region, day, serial. Drawn in blocks, so gaps may occur; never twice. */
import type { CompiledCentre } from '../../../engine/index.ts';
import type { Office } from '../office.ts';
import { today } from './today.ts';

const BLOCK = 20;

interface Block {
  day: string;
  next: number;
  end: number;
}
const blocks = new WeakMap<Office['store'], Map<string, Promise<Block>>>();

/** The next number of this centre today, as `431129202611230001`. */
export async function nextNumber(office: Office, { centre }: CompiledCentre): Promise<string> {
  const day = today(office, centre.id).replaceAll('-', '');
  const mine = blocks.get(office.store) ?? new Map<string, Promise<Block>>();
  blocks.set(office.store, mine);
  for (;;) {
    const block = await mine.get(centre.id);
    if (block?.day === day && block.next < block.end) {
      const serial = block.next++;
      return `${centre.region}${day}${String(serial).padStart(4, '0')}`;
    }
    // Whoever comes while a block is being drawn waits for the same one.
    const current = mine.get(centre.id);
    if ((await current) === block) mine.set(centre.id, draw(office, centre.id, day));
  }
}

async function draw({ store }: Office, centre: string, day: string): Promise<Block> {
  const end = await store.reservations.next(centre, `case:${day}`, BLOCK);
  return { day, next: end - BLOCK + 1, end: end + 1 };
}
