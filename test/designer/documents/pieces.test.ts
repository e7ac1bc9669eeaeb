import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { chipWords, innerOf, labelsOf, partsOf } from '../../../designer/documents/chips.ts';
import { pieceAt, piecesOf, textOf } from '../../../designer/documents/pieces.ts';
import { templateFields } from '../../../engine/index.ts';
import { aBundle } from '../../build/matter.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const templates = readdirSync(path.join(root, 'configs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.hbs'))
  .map((name) => [name, readFileSync(path.join(root, 'configs', name), 'utf8')] as const);

describe('a template taken apart', () => {
  test.each(templates)('is the same text again, and every line of it too: %s', (_, text) => {
    const all = piecesOf(text);
    expect(textOf(all)).toBe(text);
    for (const piece of all) if (piece.kind === 'line') expect(innerOf(partsOf(piece.inner))).toBe(piece.inner);
  });

  test('is the same text again whatever was written', () => {
    const bit = fc.constantFrom(
      '<p>',
      '</p>',
      '<h1 align="left">',
      '{{#if a}}',
      '{{/if}}',
      '{{a.b}}',
      '字',
      '\n',
      '<',
      '{{',
      '<seal name="x" />',
    );
    fc.assert(fc.property(fc.array(bit), (bits) => expect(textOf(piecesOf(bits.join('')))).toBe(bits.join(''))));
  });

  test('finds the piece that stands on a line', () => {
    const all = piecesOf('<h1>一</h1>\n<p>二\n三</p>\n\n<seal name="章" />\n');
    expect([1, 2, 3, 5].map((line) => all[pieceAt(all, line)])).toMatchObject([
      { tag: 'h1' },
      { tag: 'p' },
      { tag: 'p' },
      { kind: 'mark' },
    ]);
  });
});

describe('the inside of a line', () => {
  const labels = labelsOf(templateFields(aBundle().form, ['grant']));
  const words = (source: string) => chipWords(source, labels);

  test('is words and chips; a field that may be absent is one chip', () => {
    expect(partsOf('于{{date case.receivedOn}}，{{#if a.b}}{{a.b}}{{/if}}&lt;A&amp;B&gt;')).toEqual([
      { kind: 'words', text: '于' },
      { kind: 'chip', source: '{{date case.receivedOn}}' },
      { kind: 'words', text: '，' },
      { kind: 'chip', source: '{{#if a.b}}{{a.b}}{{/if}}' },
      { kind: 'words', text: '<A&B>' },
    ]);
  });

  test('loses a whole condition when one of its chips is deleted, and no word', () => {
    const parts = partsOf('甲{{#if a}}乙{{else}}丙{{/if}}丁');
    for (const deleted of ['{{#if a}}', '{{/if}}']) {
      const left = parts.filter((part) => part.kind === 'words' || part.source !== deleted);
      expect(innerOf(left)).toBe('甲乙丙丁');
    }
    expect(innerOf(parts.filter((part) => part.kind === 'words' || part.source !== '{{else}}'))).toBe(
      '甲{{#if a}}乙丙{{/if}}丁',
    );
  });

  test('reads in words', () => {
    expect(words('{{applicant.name}}')).toEqual({ key: 'field', name: '申请人姓名或者名称' });
    expect(words('{{date answers.until}}')).toEqual({ key: 'field', name: '设置到' });
    expect(words('{{dateChinese answers.until}}')).toEqual({ key: 'dateChinese', name: '设置到' });
    expect(words('{{#if answers.words}}')).toEqual({ key: 'if', name: '招牌文字' });
    expect(words('{{#if answers.words}}{{answers.words}}{{/if}}')).toEqual({ key: 'maybe', name: '招牌文字' });
    expect(
      ['{{#each grounds}}', '{{else}}', '{{/if}}', '{{#unless @last}}', '{{! 说明 }}', '<br />', '<b>'].map(
        (one) => words(one).key,
      ),
    ).toEqual(['each', 'else', 'end', 'notLast', 'note', 'break', 'bold']);
  });
});
