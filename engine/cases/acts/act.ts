/** What a command does when everybody may give it: events without their stamp, or why not. */
import type { CommandKind, CommandOf } from '../command.ts';
import type { Asked } from '../context.ts';
import type { EventKind, Payloads } from '../event.ts';
import type { Refusal } from '../refusal.ts';

export type Draft = { [K in EventKind]: { kind: K; payload: Payloads[K] } }[EventKind];
export type Act<K extends CommandKind> = (command: CommandOf<K>, asked: Asked) => Draft[] | Refusal;
