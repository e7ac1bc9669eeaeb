/** Every repository on one connection; the only way to the store. */
import type { Connection } from 'mongoose';
import { accountRepository } from './store/account-repository.ts';
import { attemptRepository } from './store/attempt-repository.ts';
import { auditRepository, messageRepository } from './store/audit-repository.ts';
import { versionRepository } from './store/version-repository.ts';

export const repositories = (connection: Connection) => ({
  accounts: accountRepository(connection),
  attempts: attemptRepository(connection),
  audit: auditRepository(connection),
  messages: messageRepository(connection),
  versions: versionRepository(connection),
});
export type Repositories = ReturnType<typeof repositories>;
