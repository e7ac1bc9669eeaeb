import type { Bundle } from '../schema/matter.ts';
import { parsePointer } from '../schema/pointer.ts';
import { type Holder, isHolder } from './mention.ts';

/** What holds the value at a pointer into a bundle, and under which key; `undefined` when nothing is there. */
export function nodeAt(bundle: Bundle, pointer: string): { holder: Holder; key: string } | undefined {
  const steps = parsePointer(pointer);
  const key = steps.pop();
  const holder = steps.reduce<unknown>(
    (value, step) => (isHolder(value) ? Reflect.get(value, step) : undefined),
    bundle,
  );
  return isHolder(holder) && key !== undefined && Object.hasOwn(holder, key) ? { holder, key } : undefined;
}
