/** Settling, for any form and any answers. */
import fc from 'fast-check';
import { ready, type Fields } from './build.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const plain = fc.constantFrom('text', 'number', 'yesNo', 'date', 'money');

/** A form whose every field may hang on an earlier yes-or-no, and perhaps a product of two numbers at the end. */
const form = fc
  .array(fc.tuple(plain, fc.nat(5), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((parts) => {
    const fields: Fields = [];
    parts.forEach(([kind, earlier, value, required], at) => {
      const source = fields.filter((field) => field.kind === 'yesNo')[earlier];
      const when = source && { fact: `answers.${source.id}`, operator: 'equal' as const, value };
      fields.push({ kind, id: ids[at]!, title: ids[at]!, required, ...(when && { when }) });
    });
    const numbers = fields.filter(({ kind }) => kind === 'number').map(({ id }) => id);
    if (numbers.length > 0)
      fields.push({ kind: 'computed', id: 'z', title: 'z', decimals: 2, formula: { by: 'product', of: numbers } });
    const middle = Math.ceil(fields.length / 2);
    return {
      sections: [
        { id: 'one', title: '一', fields: fields.slice(0, middle) },
        { id: 'two', title: '二', fields: fields.slice(middle) },
      ],
    };
  });
const value = fc.oneof(
  fc.boolean(),
  fc.boolean(),
  fc.integer({ min: -5, max: 500 }),
  fc.constantFrom('', ' ', '江华', '2026-01-01', '\ud842', 0.1, null, undefined),
);
const answers = fc.dictionary(fc.constantFrom(...ids, 'z', 'toString', 'other'), value);

const each = (check: (ready: ReturnType<typeof import('./build.ts').ready>, given: Record<string, unknown>) => void) =>
  fc.assert(fc.property(form, answers, (one, given) => check(ready(one), given)));

describe('settled answers', () => {
  it('stay as they are when settled again', () =>
    each((compiled, given) => {
      const { answers: once } = compiled.settle(given);
      const again = compiled.settle(once);
      expect(again.answers).toEqual(once);
      expect(again.dropped).toEqual([]);
    }));

  it('hold no hidden field and no unknown one', () =>
    each((compiled, given) => {
      const settled = compiled.settle(given);
      for (const id of Object.keys(settled.answers)) {
        expect(compiled.fields.has(id)).toBe(true);
        expect(settled.hiddenFields.has(id)).toBe(false);
      }
    }));

  it('give every value a place: kept, dropped, or blank', () =>
    each((compiled, given) => {
      const { answers: kept, dropped } = compiled.settle(given);
      for (const [id, one] of Object.entries(given)) {
        const isBlank = one === undefined || (typeof one === 'string' && one.trim() === '');
        const isDropped = dropped.some(({ pointer }) => pointer === `/${id}`);
        expect(isBlank || isDropped || kept[id] === one).toBe(true);
      }
    }));

  it('have the same faults each time they are looked at', () =>
    each((compiled, given) => {
      const settled = compiled.settle(given);
      const faults = compiled.validate(settled);
      expect(compiled.validate(settled)).toEqual(faults);
      expect(compiled.validate(compiled.settle(settled.answers))).toEqual(faults);
    }));

  it('show a field exactly when its section and its own condition are met', () =>
    each((compiled, given) => {
      const settled = compiled.settle(given);
      for (const { field } of compiled.fields.values()) {
        const when = field.when as { fact: string; value: unknown } | undefined;
        const isMet = when === undefined || settled.answers[when.fact.replace('answers.', '')] === when.value;
        expect(settled.hiddenFields.has(field.id)).toBe(!isMet);
      }
    }));
});
