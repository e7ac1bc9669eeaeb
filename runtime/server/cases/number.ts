/** Case numbers (办件编号): region, day, serial. Drawn in blocks, so gaps may occur; never twice. */
import type { CompiledCentre } from '../../../engine/index.ts';
import type { Office } from '../office.ts';
import { today } from './today.ts';

const BLOCK = 20;

interface Block {
  day: string;
  next: number;
  end: number;
  /** The block behind this one, drawn before it is needed, so that nobody waits for it. */
  following?: Promise<Block>;
}
const blocks = new WeakMap<Office['store'], Map<string, Promise<Block>>>();

/** The next number of this centre today, as `431129202611230001`. */
export async function nextNumber(office: Office, { centre }: CompiledCentre): Promise<string> {
  const day = today(office, centre.id).replaceAll('-', '');
  const mine = blocks.get(office.store) ?? new Map<string, Promise<Block>>();
  blocks.set(office.store, mine);
  for (;;) {
    const current = mine.get(centre.id);
    const block = await current?.catch(() => undefined);
    if (block?.day === day && block.next < block.end) {
      const serial = block.next++;
      if (block.end - block.next < BLOCK / 2) block.following ??= drawAhead(office, centre.id, day);
      return `${centre.region}${day}${String(serial).padStart(4, '0')}`;
    }
    // Whoever comes while a block is being drawn waits for the same one.
    if (mine.get(centre.id) !== current) continue;
    const drawn = (block?.day === day ? block.following : undefined) ?? draw(office, centre.id, day);
    mine.set(centre.id, drawn);
    await drawn;
  }
}

async function draw({ store }: Office, centre: string, day: string): Promise<Block> {
  const end = await store.reservations.next(centre, `case:${day}`, BLOCK);
  return { day, next: end - BLOCK + 1, end: end + 1 };
}

/** A failure is told to whoever needs the block, not to nobody now. */
function drawAhead(office: Office, centre: string, day: string): Promise<Block> {
  const drawn = draw(office, centre, day);
  drawn.catch(() => undefined);
  return drawn;
}
