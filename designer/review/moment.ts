/** An instant as people write it. */
export const moment = (instant: string) =>
  new Date(instant).toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short', hour12: false });
