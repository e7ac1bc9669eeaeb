/** The few shapes of text, number and list that the bundle is made of; every one is bounded. */
import * as Type from 'typebox';
import type { TSchema } from 'typebox';

const describe = (title: string, description?: string) => ({
  title,
  ...(description === undefined ? {} : { description }),
});

/** Stable id of something that can be referred to; people never see it. */
export const id = (title: string, description?: string) =>
  Type.String({ ...describe(title, description), pattern: '^[a-z][A-Za-z0-9]{0,63}$' });

/** Id of a file of its own (a matter, a unit, a window): lower case with hyphens. */
export const slug = (title: string, description?: string) =>
  Type.String({ ...describe(title, description), pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 64 });

/** One line of words for people. */
export const words = (title: string, description?: string, maxLength = 200) =>
  Type.String({ ...describe(title, description), minLength: 1, maxLength });

/** Some paragraphs for people. */
export const prose = (title: string, description?: string) =>
  Type.String({ ...describe(title, description), minLength: 1, maxLength: 4000 });

/** A day as `YYYY-MM-DD` in the centre's calendar. */
export const day = (title: string, description?: string) =>
  Type.String({ ...describe(title, description), format: 'date', maxLength: 10 });

/** A yes or no. */
export const flag = (title: string, description?: string) => Type.Boolean(describe(title, description));

/** A whole number. */
export const count = (title: string, minimum = 0, maximum = 100000, description?: string) =>
  Type.Integer({ ...describe(title, description), minimum, maximum });

/** Money in integer fen. */
export const fen = (title: string, description?: string) =>
  Type.Integer({ ...describe(title, description), minimum: 0, maximum: 100_000_000_000_000, 'x-unit': '分' });

/** A bounded list. */
export const list = <T extends TSchema>(title: string, items: T, maxItems = 200, description?: string) =>
  Type.Array(items, { ...describe(title, description), maxItems });

/** Marks a value that somebody at the centre must still compare with the source; shown to administrators only. */
export const verify = Type.Optional(flag('待核实', '该值尚未与权威来源核对：管理界面会标出，公开页面不显示'));
