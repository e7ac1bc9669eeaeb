import { csv, csvCell } from '../../../../runtime/server/pages/catalogue/csv.ts';

describe('a cell of a table for spreadsheets', () => {
  it.each(['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
    'is never a live formula: %j',
    (text) => {
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each([
    ['3个工作日', '3个工作日'],
    ['一、二,三', '"一、二,三"'],
    ['说“好”', '说“好”'],
    ['a "b"', '"a ""b"""'],
    ['两\n行', '"两\n行"'],
  ])('keeps its text: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('begins a file with the mark of UTF-8', () => {
    expect(csv([['部门'], ['林业局']])).toBe('\uFEFF部门\r\n林业局\r\n');
  });
});
