import * as Type from 'typebox';

/** The constant property by which one branch of `variants` is told from the others. */
export const tag = <const V extends string>(value: V, title = '类型') =>
  Type.Unsafe<V>({ type: 'string', title, const: value, default: value });
