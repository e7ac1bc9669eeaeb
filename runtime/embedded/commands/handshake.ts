/** What a driver asks before and beside its work. */
import { Int32 } from 'bson';
import { MAX_DOCUMENT } from '../bson/document.ts';
import { MAX_MESSAGE } from '../wire/message.ts';
import type { Command } from './command.ts';

const VERSION = [7, 0, 0];

/** A standalone server: drivers then send sessions but neither transactions nor retryable writes. */
const hello = (name: string, primary: string): Command => ({
  name,
  fields: [
    'helloOk',
    'client',
    'compression',
    'loadBalanced',
    'topologyVersion',
    'maxAwaitTimeMS',
    'saslSupportedMechs',
    'speculativeAuthenticate',
    'backpressure',
  ],
  run: () => ({
    [primary]: true,
    helloOk: true,
    maxBsonObjectSize: MAX_DOCUMENT,
    maxMessageSizeBytes: MAX_MESSAGE,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    minWireVersion: 0,
    maxWireVersion: 21,
    readOnly: false,
    ok: 1,
  }),
});

const buildInfo = (name: string): Command => ({
  name,
  fields: [],
  run: () => ({
    version: VERSION.join('.'),
    versionArray: [...VERSION, 0].map((part) => new Int32(part)),
    maxBsonObjectSize: MAX_DOCUMENT,
    modules: ['embedded'],
    ok: 1,
  }),
});

export const handshake: Command[] = [
  hello('hello', 'isWritablePrimary'),
  hello('isMaster', 'ismaster'),
  hello('ismaster', 'ismaster'),
  { name: 'ping', fields: [], run: () => ({ ok: 1 }) },
  buildInfo('buildInfo'),
  buildInfo('buildinfo'),
  { name: 'endSessions', fields: [], run: () => ({ ok: 1 }) },
];
