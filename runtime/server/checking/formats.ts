/** The forms a check is told in. */
import type { Checked } from './checked.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export const formats = { text, json, sarif, junit } satisfies Record<string, (checked: readonly Checked[]) => string>;
export type Format = keyof typeof formats;
export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);
