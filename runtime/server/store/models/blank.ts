import type { BlankState } from '../../../../engine/index.ts';
import { declare, instant, optionalText, text } from './model.ts';

/** One numbered blank (空白证照) of the register: where it is, and what became of it. */
export interface BlankDocument {
  _id: string;
  centre: string;
  kind: string;
  /** The unit it is registered for. */
  unit: string;
  number: string;
  state: BlankState;
  /** The post that has it, or had it when it was used. */
  holder: string;
  /** The entry of the register that brought or changed it last. */
  entry: string;
  /** When it came to its state, and by whom. */
  at: Date;
  by: string;
  /** Why it was spoiled or how it was lost. */
  reason?: string;
  /** The case it is held for or used in, its number and the paper. */
  case?: string;
  caseNumber?: string;
  title?: string;
  /** The command it is held for, and which attempt at it; `shared` once there were two. */
  command?: string;
  attempt?: string;
}

export const blankDeclaration = declare<BlankDocument>({
  name: 'blanks',
  definition: {
    _id: text,
    centre: text,
    kind: text,
    unit: text,
    number: text,
    state: text,
    holder: text,
    entry: text,
    at: instant,
    by: text,
    reason: optionalText,
    case: optionalText,
    caseNumber: optionalText,
    title: optionalText,
    command: optionalText,
    attempt: optionalText,
  },
  indexes: [
    [{ centre: 1, kind: 1, number: 1 }],
    [{ centre: 1, kind: 1, state: 1, number: 1 }],
    [{ centre: 1, kind: 1, holder: 1, state: 1, number: 1 }],
    [{ centre: 1, entry: 1 }],
    [{ centre: 1, case: 1, state: 1 }, { partialFilterExpression: { case: { $exists: true } } }],
    [{ state: 1, at: 1 }, { partialFilterExpression: { state: 'held' } }],
  ],
});

/** How far a printer is off, in millimetres to the right and down; set beside the printer, by whoever prints. */
export interface PrinterDocument {
  _id: string;
  centre: string;
  name: string;
  right: number;
  down: number;
  at: Date;
  by: string;
}

export const printerDeclaration = declare<PrinterDocument>({
  name: 'printers',
  definition: {
    _id: text,
    centre: text,
    name: text,
    right: { type: Number, required: true },
    down: { type: Number, required: true },
    at: instant,
    by: text,
  },
  indexes: [[{ centre: 1, name: 1 }, { unique: true }]],
});
