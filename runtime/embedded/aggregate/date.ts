/** $dateToString with a time zone. */
import { isDocument } from '../bson/node.ts';
import { Failure, notSupported } from '../failure.ts';
import type { Expression } from './expression.ts';

const PARTS: Record<string, Intl.DateTimeFormatPartTypes> = {
  Y: 'year', m: 'month', d: 'day', H: 'hour', M: 'minute', S: 'second', L: 'fractionalSecond',
}; // prettier-ignore
const FIELDS = ['format', 'date', 'timezone', 'onNull'];
const ISO = '%Y-%m-%dT%H:%M:%S.%LZ';

/** An offset such as +08:00 or +0800 in milliseconds; undefined for a named zone. */
function offsetOf(zone: string): number | undefined {
  const parts = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!parts) return undefined;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3] ?? 0)) * 60_000;
}

function formatter(zone: string): (date: Date) => Map<string, string> {
  const offset = offsetOf(zone);
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-u-hc-h23', {
      timeZone: offset === undefined ? zone : 'UTC', year: 'numeric', month: '2-digit', day: '2-digit',
      hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3,
    }); // prettier-ignore
  } catch {
    throw new Failure('BadValue', `unrecognized time zone identifier: "${zone}"`);
  }
  return (date) =>
    new Map(format.formatToParts(new Date(date.getTime() + (offset ?? 0))).map(({ type, value }) => [type, value]));
}

const formatters = new Map<string, ReturnType<typeof formatter>>();

function partsIn(zone: string, date: Date): Map<string, string> {
  let made = formatters.get(zone);
  if (!made) formatters.set(zone, (made = formatter(zone)));
  return made(date);
}

function checkFormat(format: unknown): string {
  if (typeof format !== 'string') throw new Failure('BadValue', '$dateToString requires a format string');
  const unknown = [...format.matchAll(/%(.?)/gsu)].find(
    ([, letter = '']) => letter !== '%' && PARTS[letter] === undefined,
  );
  if (unknown) throw notSupported(`$dateToString format '${unknown[0]}'`, 'BadValue');
  return format;
}

/** @param compile compiles the expressions of the fields `date`, `timezone` and `onNull` */
export function formatDate(operand: unknown, compile: (value: unknown) => Expression): Expression {
  if (!isDocument(operand) || !('date' in operand))
    throw new Failure('BadValue', '$dateToString needs an object with a date');
  const spec: Record<string, unknown> = { ...operand };
  const unknown = Object.keys(spec).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) throw notSupported(`$dateToString field '${unknown}'`, 'BadValue');
  const format = checkFormat(spec.format ?? ISO);
  const date = compile(spec.date);
  const zone = compile(spec.timezone ?? 'UTC');
  const onNull = compile(spec.onNull ?? null);
  return (root) => {
    const value = date(root);
    if (value === undefined || value === null) return onNull(root);
    const name = zone(root);
    if (!(value instanceof Date) || typeof name !== 'string')
      throw new Failure('TypeMismatch', "$dateToString needs a date and a time zone's name");
    const parts = partsIn(name, value);
    return format.replace(/%(.)/g, (_, letter: string) =>
      letter === '%' ? '%' : (parts.get(PARTS[letter] ?? '') ?? '').padStart(letter === 'Y' ? 4 : 2, '0'),
    );
  };
}
