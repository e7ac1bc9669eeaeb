/** What jsdom lacks and pages ask for at once. */
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

const matchMedia = (media: string) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  IS_REACT_ACT_ENVIRONMENT: true,
});
Object.assign(window, { matchMedia, scrollTo: () => undefined });
Element.prototype.scrollIntoView = () => undefined;
