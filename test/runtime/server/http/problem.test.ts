/** What a request is told when something else went wrong than what it asked for. */
import { mongo } from 'mongoose';
import { refusalOf } from '../../../../runtime/server/http/problem.ts';

const broken = (code: string) => Object.assign(new Error(`write ${code}`), { code, syscall: 'write' });

test.each([
  ['a store that is away', new mongo.MongoNetworkError('connection closed'), 'STORE_DOWN'],
  ['a store that went away while it was written to', broken('EPIPE'), 'STORE_DOWN'],
  ['a connection that was reset', broken('ECONNRESET'), 'STORE_DOWN'],
  ['an address nobody can read', new URIError('URI malformed'), 'NOT_FOUND'],
  ['a mistake of the program', new TypeError('x is not a function'), 'INTERNAL'],
  ['nothing that can be known', undefined, 'INTERNAL'],
])('%s', (_what, error, code) => {
  expect(refusalOf(error).code).toBe(code);
});
