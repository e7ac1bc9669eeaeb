import Type, { type Static } from 'typebox';
import type { Impact } from '../../../engine/index.ts';

/** Cases gone through at most. */
export const MOST_REPLAYED = 100_000;

export const replayBody = Type.Object(
  { cases: Type.Integer({ minimum: 1, maximum: MOST_REPLAYED }) },
  { additionalProperties: false },
);

/** How far the last comparison of past cases is, or what it found; no person is named in it. */
export const replayShape = Type.Object({
  state: Type.Union([
    Type.Literal('none'),
    Type.Literal('running'),
    Type.Literal('done'),
    Type.Literal('cancelled'),
    Type.Literal('failed'),
  ]),
  /** Cases asked for at most. */
  wanted: Type.Integer(),
  /** The published version the draft was compared with. */
  version: Type.Optional(Type.Integer()),
  /** Draft or version in force have changed since. */
  stale: Type.Boolean(),
  impact: Type.Unsafe<Impact>({ type: 'object', title: '影响' }),
  by: Type.Optional(Type.String()),
  startedAt: Type.Optional(Type.String()),
  why: Type.Optional(Type.String()),
});
export type ReplayShape = Static<typeof replayShape>;
