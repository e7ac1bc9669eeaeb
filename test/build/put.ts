import { parsePointer } from '../../engine/schema/pointer.ts';

type Tree = Record<string, unknown>;

/** Puts a value at a JSON Pointer inside plain data; a pointer that ends in `-` appends to a list. */
export function put(target: unknown, pointer: string, value: unknown): void {
  const steps = parsePointer(pointer);
  const last = steps.pop() ?? '';
  const parent = steps.reduce((inside, step) => inside[step] as Tree, target as Tree);
  if (Array.isArray(parent)) parent.splice(last === '-' ? parent.length : Number(last), last === '-' ? 0 : 1, value);
  else parent[last] = value;
}
