/** One client's socket: cuts the stream into messages and answers them in order. */
import type { Socket } from 'node:net';
import { Failure } from '../failure.ts';
import { MAX_MESSAGE, readMessage, type Request, writeReply } from './message.ts';
import type { Plain } from '../bson/node.ts';

export type Answer = (request: Request) => Promise<Plain>;

export function failed(reason: unknown): Plain {
  if (reason instanceof Failure)
    return { ok: 0, errmsg: reason.message, code: reason.code, codeName: reason.codeName, ...reason.more };
  return { ok: 0, errmsg: 'the embedded store failed on this command', code: 1, codeName: 'InternalError' };
}

/** @param fault told of every error that is not a refusal */
export function serveConnection(socket: Socket, answer: Answer, fault: (reason: unknown) => void): void {
  let waiting: Buffer[] = [];
  let size = 0;
  let work = Promise.resolve();

  const respond = async (bytes: Buffer): Promise<void> => {
    let request = { id: bytes.readInt32LE(4), legacy: false, silent: false };
    let reply: Plain;
    try {
      const read = readMessage(bytes);
      request = read;
      reply = await answer(read);
    } catch (reason) {
      if (!(reason instanceof Failure)) fault(reason);
      reply = failed(reason);
    }
    if (request.silent || socket.destroyed) return;
    socket.write(writeReply(request, reply));
  };

  socket.on('data', (chunk: Buffer) => {
    waiting.push(chunk);
    size += chunk.length;
    for (;;) {
      if (size < 4) return;
      if ((waiting[0]?.length ?? 0) < 4) waiting = [Buffer.concat(waiting)];
      const length = waiting[0]?.readInt32LE(0) ?? 0;
      if (length < 26 || length > MAX_MESSAGE) return void socket.destroy();
      if (size < length) return;
      const all = waiting.length === 1 && waiting[0] ? waiting[0] : Buffer.concat(waiting);
      const message = all.subarray(0, length);
      waiting = all.length > length ? [all.subarray(length)] : [];
      size -= length;
      work = work.then(() => respond(message));
    }
  });
  socket.on('error', () => socket.destroy());
}
