/** One way to walk a value, whether it still lies in bytes or was already built. */
import { RawArray, RawDocument } from './raw.ts';

export type Plain = Record<string, unknown>;

export const isArray = (value: unknown): value is unknown[] | RawArray =>
  Array.isArray(value) || value instanceof RawArray;

export function isDocument(value: unknown): value is Plain | RawDocument {
  if (value instanceof RawDocument) return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !('_bsontype' in value) &&
    !(value instanceof Date) &&
    !(value instanceof RawArray)
  );
}

export const items = (value: unknown[] | RawArray): unknown[] => (value instanceof RawArray ? value.items() : value);

export const entries = (value: Plain | RawDocument): [string, unknown][] =>
  value instanceof RawDocument ? value.entries() : Object.entries(value);

/** The field of a document; undefined when it is missing. */
export function child(value: Plain | RawDocument, name: string): unknown {
  if (value instanceof RawDocument) return value.get(name);
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Sets a field even when its name is one JavaScript treats specially. */
export function put(target: Plain, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  else target[name] = value;
}

/** Builds the whole value; numbers keep their BSON types. */
export function plain(value: unknown): unknown {
  if (isArray(value)) return items(value).map(plain);
  return isDocument(value) ? plainDocument(value) : value;
}

export function plainDocument(value: Plain | RawDocument): Plain {
  const built: Plain = {};
  for (const [name, inner] of entries(value)) put(built, name, plain(inner));
  return built;
}
