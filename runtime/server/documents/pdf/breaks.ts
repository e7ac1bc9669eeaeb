/** Where a line of Chinese text may break (禁则): no closing mark begins a line, no opening mark ends one. */
const noStart = new Set('，。、；：？！）》」』】〕〉”’…—·％℃°々ー,.;:?!)]}%');
const noEnd = new Set('（《「『【〔〈“‘([{￥¥$#');
const wide = /[\u2014\u2018-\u201D\u2026\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;

/** Whether a line may end after `before` and the next begin with `after`; each is one character. */
export function mayBreak(before: string, after: string): boolean {
  if (after === ' ') return false;
  // A telephone number written in groups stays whole.
  if (before === ' ') return !/\d/.test(after);
  if (noStart.has(after) || noEnd.has(before)) return false;
  return wide.test(before) || wide.test(after);
}
