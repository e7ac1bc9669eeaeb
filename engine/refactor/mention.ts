/** Where a bundle gives or names an id. */
import { pointer as step } from '../schema/pointer.ts';
import type { IdKind } from './id-kinds.ts';

/** What an id stands for; a column and an option are known within their field, an option of a column within `field/column`. */
export interface Target {
  kind: IdKind;
  id: string;
  within?: string;
}

export interface Mention extends Target {
  /** The id is given here, not named. */
  gives: boolean;
  /** Goes when the thing goes. */
  follows: boolean;
  /** JSON Pointer into the bundle; a template is one value. */
  pointer: string;
  /** Line in the template, from 1. */
  line?: number;
  /** Puts another id in its place, in the bundle this was found in; without one, takes the place out of its list or object. */
  write: (id: string | undefined) => void;
}

export type Holder = Record<string, unknown> | unknown[];

/** One value inside a bundle, and what holds it. */
export interface Node {
  holder: Holder;
  key: string;
  value: unknown;
  pointer: string;
}

export const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every value inside, outer ones first. */
export function* nodesIn(holder: Holder, pointer = ''): Generator<Node> {
  for (const [key, value] of Object.entries(holder)) {
    const at = pointer + step([key]);
    yield { holder, key, value, pointer: at };
    if (isHolder(value)) yield* nodesIn(value, at);
  }
}

/** Writes or takes out the value of a node; items behind it in a list move up. */
export function put({ holder, key }: Pick<Node, 'holder' | 'key'>, value: unknown): void {
  if (Array.isArray(holder)) {
    if (value === undefined) holder.splice(Number(key), 1);
    else holder[Number(key)] = value;
  } else if (value === undefined) Reflect.deleteProperty(holder, key);
  else holder[key] = value;
}

/** Gives a property another name in its place, or takes it out. */
export function putKey(holder: Record<string, unknown>, key: string, name: string | undefined): void {
  const entries = Object.entries(holder);
  for (const [one] of entries) Reflect.deleteProperty(holder, one);
  for (const [one, value] of entries) {
    const now = one === key ? name : one;
    if (now !== undefined) holder[now] = value;
  }
}
