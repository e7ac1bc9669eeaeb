/** What jsdom lacks and pages ask for at once. */
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

const matchMedia = (media: string) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

/** Nothing has a size here, so nothing is ever seen to change. */
class ResizeObserver {
  readonly observe = () => undefined;
  readonly unobserve = () => undefined;
  readonly disconnect = () => undefined;
}

/** The one from Node keeps the process awake. */
class MessageChannel {
  readonly port1: { onmessage?: (event: { data: unknown }) => void } = {};
  readonly port2 = { postMessage: (data: unknown) => void setTimeout(() => this.port1.onmessage?.({ data })) };
}

Object.assign(globalThis, {
  MessageChannel,
  ResizeObserver,
  TextDecoder,
  TextEncoder,
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  IS_REACT_ACT_ENVIRONMENT: true,
});
const { getComputedStyle } = window;
Object.assign(window, {
  matchMedia,
  scrollTo: () => undefined,
  /** jsdom knows no pseudo-elements. */
  getComputedStyle: (element: Element) => getComputedStyle(element),
});
Element.prototype.scrollIntoView = () => undefined;
