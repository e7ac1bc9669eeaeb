/** Every command the store answers, by name. */
import type { Plain } from '../bson/node.ts';
import { Failure } from '../failure.ts';
import type { Request } from '../wire/message.ts';
import { defining } from './collections.ts';
import { summing } from './aggregate.ts';
import { checkFields, type Command, type Context } from './command.ts';
import { explaining } from './explain.ts';
import { reading } from './find.ts';
import { modifying } from './find-and-modify.ts';
import { handshake } from './handshake.ts';
import { indexing } from './indexes.ts';
import { writing } from './write.ts';

const COMMANDS = new Map<string, Command>(
  [...handshake, ...reading, ...writing, ...modifying, ...indexing, ...defining, ...summing, explaining(find)].map(
    (command) => [command.name, command],
  ),
);

function find(name: string): Command | undefined {
  return COMMANDS.get(name);
}

/** Runs the command a request names. @throws Failure 59 when there is no such command */
export async function answer(request: Request, context: Context): Promise<Plain> {
  const command = COMMANDS.get(request.name);
  if (!command)
    throw new Failure('CommandNotFound', `no such command: '${request.name}' (not supported by the embedded store)`);
  checkFields(command, request.body);
  return command.run(request, context);
}
