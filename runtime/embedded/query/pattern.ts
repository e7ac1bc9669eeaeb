/** Regular expressions of filters: only those that cannot take long are let through. */
import { BSONRegExp } from 'bson';
import { Failure, notSupported } from '../failure.ts';

const MAX_LENGTH = 1000;
const MAX_OPEN_REPEATS = 2;

/** A JavaScript engine backtracks: repeats inside repeats, many open repeats, look-around and back references may never end. */
function refuseSlow(pattern: string): void {
  if (pattern.length > MAX_LENGTH) throw notSupported(`$regex longer than ${MAX_LENGTH} characters`, 'BadValue');
  const bare = pattern.replace(/\\[^1-9k]/g, '_').replace(/\[\^?\]?[^\]]*\]/g, '_');
  if (/\\[1-9k]|\(\?(?!:)/.test(bare))
    throw notSupported('$regex with a back reference, look-around or inline flag', 'BadValue');
  if ((bare.match(/[*+]|\{\d*,\}/g) ?? []).length > MAX_OPEN_REPEATS)
    throw notSupported(`$regex with more than ${MAX_OPEN_REPEATS} open repeats`, 'BadValue');
  if (/\)(?:[*+]|\{\d+(?:,\d*)?\})/.test(bare)) throw notSupported('$regex with a repeated group', 'BadValue');
}

/** @param value a pattern as text or as a BSON regular expression */
export function readPattern(value: unknown, options?: unknown): BSONRegExp {
  if (value instanceof BSONRegExp)
    return new BSONRegExp(value.pattern, typeof options === 'string' ? options : value.options);
  if (typeof value !== 'string') throw new Failure('BadValue', '$regex has to be a string');
  return new BSONRegExp(value, typeof options === 'string' ? options : '');
}

export function compilePattern({ pattern, options }: BSONRegExp): RegExp {
  const unknown = /[^imsu]/.exec(options)?.[0];
  if (unknown !== undefined) throw notSupported(`$regex flag '${unknown}'`, 'BadValue');
  refuseSlow(pattern);
  const flags = options.replace('u', '');
  for (const attempt of [`${flags}u`, flags]) {
    try {
      return new RegExp(pattern, attempt);
    } catch {
      // Escapes such as \- are errors with the u flag only.
    }
  }
  throw new Failure('BadValue', `Regular expression is invalid: ${pattern}`);
}

/** The literal text every match starts with; undefined when the pattern is not anchored or ignores case. */
export function anchoredPrefix({ pattern, options }: BSONRegExp): string | undefined {
  if (!pattern.startsWith('^') || /[imsx]/.test(options) || pattern.includes('|')) return undefined;
  const literal = /^\^((?:[^\\^$.*+?()[\]{}|]|\\[^a-zA-Z0-9])*)(.?)/su.exec(pattern);
  if (!literal) return undefined;
  const characters = (literal[1] ?? '').match(/\\.|./gsu) ?? [];
  if (/[*?{]/.test(literal[2] ?? '')) characters.pop();
  const text = characters.map((character) => (character.startsWith('\\') ? character.slice(1) : character)).join('');
  return text === '' ? undefined : text;
}
