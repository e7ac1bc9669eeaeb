/** 关怀版: the same cookie as the pages rendered on the server. */
const YEAR_SECONDS = 365 * 24 * 3600;

export const isLarge = (): boolean => document.cookie.split('; ').includes('large=1');

export function showTypeSize(): void {
  if (isLarge()) document.documentElement.dataset.type = 'large';
  else delete document.documentElement.dataset.type;
}

export function setLarge(large: boolean): void {
  document.cookie = `large=${large ? 1 : 0}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
  showTypeSize();
}
