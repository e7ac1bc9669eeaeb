/** Whatever the office asks of a store, the contract of the store asks too. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mongo } from 'mongoose';

const root = path.resolve(import.meta.dirname, '../../../..');
const textOf = (folder: string): string =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'))
    .join('\n');

const office =
  textOf('runtime/server/store') + textOf('runtime/server/documents') + textOf('runtime/server/attachments');
const contract = textOf('test/runtime/embedded');

/** Every word that stands in `text` where the pattern has its first group. */
const wordsIn = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, word]) => word ?? ''))].sort();

const operators = wordsIn(office, /(\$[a-z][A-Za-z]*)'?:/g);
/** Methods of the driver, whatever else they are names of. */
const ofDriver = [mongo.Collection.prototype, mongo.GridFSBucket.prototype].flatMap(Object.getOwnPropertyNames);
const methods = wordsIn(office, /\.([a-zA-Z]+)\(/g).filter((name) => ofDriver.includes(name));

describe('the contract of the store', () => {
  it('is looked for where there is something to find', () => {
    expect(operators).toEqual(expect.arrayContaining(['$in', '$inc', '$push', '$setOnInsert']));
    expect(methods).toEqual(expect.arrayContaining(['find', 'findOneAndUpdate', 'bulkWrite', 'insertMany']));
  });
  it.each(operators)('asks for %s', (operator) => {
    expect(wordsIn(contract, /(\$[a-z][A-Za-z]*)\b/g)).toContain(operator);
  });
  it.each(methods)('calls %s', (method) => {
    expect(contract.includes(`.${method}(`)).toBe(true);
  });
});
