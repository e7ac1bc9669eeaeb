import { declare, instant, text } from './model.ts';

/** Somebody has the draft of a matter, or of the centre, open for editing; forgotten soon after they no longer say so. */
export interface PresenceDocument {
  _id: string;
  centre: string;
  matter: string;
  /** Id of the account. */
  account: string;
  name: string;
  expiresAt: Date;
}
export const presenceDeclaration = declare<PresenceDocument>({
  name: 'presences',
  definition: { _id: text, centre: text, matter: text, account: text, name: text, expiresAt: instant },
  indexes: [
    [{ centre: 1, matter: 1, account: 1 }, { unique: true }],
    [{ expiresAt: 1 }, { expireAfterSeconds: 0 }],
  ],
});
