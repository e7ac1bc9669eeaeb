import * as fc from 'fast-check';
import { readSource } from '../../../engine/files/source.ts';

const told = (text: string) => {
  const reading = readSource(text);
  return reading.ok ? [] : reading.problems.map(({ code, line }) => [code, line]);
};

describe('a file', () => {
  test('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6, stringUnit: 'grapheme' }), fc.nat(4), (text, indent) => {
        const laidOut = JSON.stringify(JSON.parse(text), null, indent);
        const reading = readSource(laidOut);
        expect(reading.ok && reading.source.value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('is refused where JSON.parse refuses it', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '}', ']', '"', '//', ' 1', ':'),
        (text, at, inserted) => {
          const place = at % (text.length + 1);
          const damaged = text.slice(0, place) + inserted + text.slice(place + 1);
          let parsed = true;
          try {
            JSON.parse(damaged);
          } catch {
            parsed = false;
          }
          if (!parsed) expect(readSource(damaged).ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('knows the line of every value', () => {
    const lines = fc.array(fc.nat(3), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(lines, (gaps) => {
        let line = 1;
        const wanted: number[] = [];
        const items = gaps.map((gap, index) => {
          line += gap;
          wanted.push(line);
          return `${'\n'.repeat(gap)}{"id": ${index}}`;
        });
        const reading = readSource(`{"a/b": [${items.join(',')}]}`);
        if (!reading.ok) throw new Error('not read');
        expect(wanted.map((_, index) => reading.source.lineOf(`/a~1b/${index}/id`))).toEqual(wanted);
        expect(reading.source.lineOf('/a~1b/0/missing')).toBe(wanted[0]);
        expect(reading.source.lineOf('/nowhere')).toBe(1);
      }),
    );
  });

  test('of more than 384 kB is refused unread', () => {
    expect(told(JSON.stringify('字'.repeat(180_000)))).toEqual([['FILE_LARGE', undefined]]);
  });

  test('may hold brackets in its texts however many', () => {
    expect(readSource(JSON.stringify('[{'.repeat(1000))).ok).toBe(true);
    expect(told('['.repeat(100_000))).toEqual([['FILE_DEEP', undefined]]);
  });

  test('may not say a name twice, however it is written', () => {
    expect(told('{"a": 1,\n"b": {"c" \n : 2, "c":3}}')).toEqual([['NAME_TWICE', 3]]);
    expect(told('{"a": 1, "\\u0061": 2}')).toEqual([['NAME_TWICE', 1]]);
    expect(told('[{"a": 1}, {"a": ":", "b:": "\\":", "c": {"a": "\\\\"}}]')).toEqual([]);
  });

  test('may escape a whole character in halves, but hold no half', () => {
    const reading = readSource('{"name": "\\ud842\\udfb7"}');
    expect(reading.ok && reading.source.value).toEqual({ name: '𠮷' });
    expect(told('{"name": "\\ud842"}')).toEqual([['HALF_CHARACTER', 1]]);
    expect(told('{"name": "\ud842"}')).toEqual([['HALF_CHARACTER', 1]]);
  });
});
