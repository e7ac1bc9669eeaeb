import { create } from 'qrcode';
import { qrBars, qrPath } from '../../../../runtime/server/documents/qr.ts';

const url = 'https://example.gov.cn/q/431129-2026-000015?c=8F3K';

test('the bars cover the dark modules of the code, each once', () => {
  const { size, bars } = qrBars(url);
  const dark = new Set(bars.flatMap(({ x, y, width }) => Array.from({ length: width }, (_, i) => y * size + x + i)));
  const { modules } = create(url, { errorCorrectionLevel: 'M' });
  expect(size).toBe(modules.size);
  expect([...modules.data.keys()].filter((i) => modules.data[i])).toEqual([...dark].sort((a, b) => a - b));
});

test('the path draws the same bars', () => {
  expect(qrPath(url).path.match(/M/g)).toHaveLength(qrBars(url).bars.length);
});

test('a text that no code can hold is refused', () => {
  expect(() => qrPath('字'.repeat(2000))).toThrow('二维码的内容太长或为空');
});
