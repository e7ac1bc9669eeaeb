import { declare, instant, optionalInstant, optionalText, text } from './model.ts';

/** A message to an applicant: kept for them to read, and sent by the channel of the installation. */
export interface MessageDocument {
  _id: string;
  centre: string;
  /** Mobile number. */
  to: string;
  text: string;
  at: Date;
  /** The case it is about; missing of a one-time code. */
  case?: string;
  /** When the channel is tried next; missing once it was sent. */
  nextAt?: Date;
  sentAt?: Date;
  /** How often the channel has failed. */
  failures?: number;
}

export const messageDeclaration = declare<MessageDocument>({
  name: 'messages',
  definition: {
    _id: text,
    centre: text,
    to: text,
    text,
    at: instant,
    case: optionalText,
    nextAt: optionalInstant,
    sentAt: optionalInstant,
    failures: { type: Number },
  },
  indexes: [
    [{ centre: 1, at: -1, _id: -1 }],
    [{ centre: 1, to: 1, at: -1, _id: -1 }],
    [{ nextAt: 1 }, { partialFilterExpression: { nextAt: { $exists: true } } }],
  ],
});
