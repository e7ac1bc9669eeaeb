/** Compares so many clocks in a process of its own, whose time zone is what `TZ` says; prints one line of JSON. */
import { compare } from './against-oracle.ts';

const [count = '0', seed = '1'] = process.argv.slice(2);
const offset = new Date(2025, 0, 1).getTimezoneOffset();
process.stdout.write(`${JSON.stringify({ offset, ...compare(Number(count), Number(seed)) })}\n`);
