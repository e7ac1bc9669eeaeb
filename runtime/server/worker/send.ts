/** Sends the messages that wait. One that fails waits longer each time, and keeps no other back. */
import type { Office } from '../office.ts';
import type { MessageDocument } from '../store/message-repository.ts';

const AT_ONCE = 50;
const MINUTE = 60_000;
const LONGEST = 60;

/** @returns whether there may be more to send at once */
export async function sendMessages(office: Office): Promise<boolean> {
  const { store, clock } = office;
  const now = clock.machine();
  const waiting = await store.messages.unsent(later(now, clock.now()), AT_ONCE);
  const went = await Promise.all(waiting.map((message) => sendOne(office, message, now)));
  const sent = waiting.filter((_, index) => went[index]).map(({ _id }) => _id);
  if (sent.length > 0) await store.messages.sent(sent, now);
  return waiting.length === AT_ONCE;
}

async function sendOne({ channel, store, log }: Office, message: MessageDocument, now: Date): Promise<boolean> {
  const { _id, centre, to, text, at, failures = 0 } = message;
  try {
    await channel.send({ id: _id, centre, to, text, at: at.toISOString() });
    return true;
  } catch (error) {
    const minutes = Math.min(2 ** failures, LONGEST);
    log.error({ err: error, message: _id, failures: failures + 1 }, '短信没有发出，稍后再试');
    await store.messages.failed(_id, failures + 1, new Date(now.getTime() + minutes * MINUTE));
    return false;
  }
}

/** A clock set ahead in demonstration mode dates messages ahead of the machine. */
const later = (one: Date, other: Date): Date => (one > other ? one : other);
