import { inflateSync } from 'node:zlib';
import { parseBlocks } from '../../../../engine/index.ts';
import { writePdf } from '../../../../runtime/server/documents/pdf/write-pdf.ts';

jest.setTimeout(60_000);

const options = { title: '套打', createdAt: new Date('2026-10-16T00:00:00Z'), images: {} };
const mm = (length: number) => (length * 72) / 25.4;
const print = (source: string, offset?: { right: number; down: number }) =>
  writePdf(parseBlocks(source), offset ? { ...options, offset } : options);

/** What is drawn on the first page, as PDF operators. */
function drawn(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  for (let at = file.indexOf('stream\n'); at !== -1; at = file.indexOf('stream\n', at + 7)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const raw = file.subarray(at + 7, file.indexOf('\nendstream', at));
    const dictionary = file.subarray(file.lastIndexOf(' obj', at), at).toString('latin1');
    const body = dictionary.includes('FlateDecode') ? inflateSync(raw).toString('latin1') : raw.toString('latin1');
    if (body.includes(' Tf')) return body;
  }
  return '';
}
const sizeOf = (operators: string) => Number(/\/F\d+ ([\d.]+) Tf/.exec(operators)?.[1]);
const text = '<sheet width="200" height="100"><at x="30" y="40" width="50" height="10" size="16">经营范围</at></sheet>';

describe('printing onto a pre-printed paper', () => {
  it('has the size of the paper and carries the values alone: no page number, no frame', async () => {
    const { bytes, pages } = await print(text);
    expect(pages).toBe(1);
    const [, width = '', height = ''] =
      /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(Buffer.from(bytes).toString('latin1')) ?? [];
    expect(Number(width)).toBeCloseTo(mm(200), 1);
    expect(Number(height)).toBeCloseTo(mm(100), 1);
    expect(drawn(bytes).match(/ Tf/g)).toHaveLength(1);
    expect(drawn(bytes)).not.toContain(' re');
  });

  it('is moved by the correction of the printer, in millimetres to the right and down', async () => {
    const { bytes } = await print(text, { right: 2.5, down: -1 });
    const [, right = '', down = ''] = /1 0 0 1 (-?[\d.]+) (-?[\d.]+) cm/.exec(drawn(bytes).slice(20)) ?? [];
    expect(Number(right)).toBeCloseTo(mm(2.5), 1);
    expect(Number(down)).toBeCloseTo(mm(-1), 1);
  });

  it('sets a long value smaller until it fits its place, and never too small to read', async () => {
    const long = text.replace('经营范围', '餐饮服务'.repeat(12));
    const size = sizeOf(drawn((await print(long)).bytes));
    expect(size).toBeLessThan(16);
    expect(size).toBeGreaterThanOrEqual(6);
    expect(sizeOf(drawn((await print(text)).bytes))).toBe(16);
    expect(sizeOf(drawn((await print(text.replace('经营范围', '字'.repeat(900)))).bytes))).toBe(6);
  });

  it('gives each sheet a page of its own', async () => {
    expect((await print(text + text.replace('200', '150'))).pages).toBe(2);
  });
});
