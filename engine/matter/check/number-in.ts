const figures = '零一二三四五六七八九';
const figure = (mark: string): number => (mark === '两' ? 2 : figures.indexOf(mark));

/** A number as people write it, below a hundred in words: 12, 12.5, 十二, 二十, 两. NaN when it is none. */
export function numberIn(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text];
  const ten = tens === '' ? 1 : figure(tens ?? '');
  const one = ones === '' ? 0 : figure(ones ?? '');
  return ten < 0 || one < 0 ? NaN : ten * 10 + one;
}
