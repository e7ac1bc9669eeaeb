/** Settling, for any form and any answers. */
import fc from 'fast-check';
import type { Field, FormItem } from '../../../engine/fields/registry.ts';
import { ready, type Fields } from './build.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const plain = fc.constantFrom('text', 'number', 'yesNo', 'date', 'money');

/** Fields from one place to another of the form, put into a group that may hang on the first yes-or-no before them. */
const grouping = fc.option(fc.tuple(fc.nat(6), fc.nat(6), fc.boolean(), fc.boolean()));

function withGroup(fields: readonly Field[], [one, other, hangs, value]: [number, number, boolean, boolean]) {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const source = fields.slice(0, from).find(({ kind }) => kind === 'yesNo');
  const when = hangs && source ? { fact: `answers.${source.id}`, operator: 'equal' as const, value } : undefined;
  const inner = fields.slice(from, to);
  return [
    ...fields.slice(0, from),
    { kind: 'group' as const, id: 'g', title: '组', fields: inner, ...(when && { when }) },
    ...fields.slice(to),
  ];
}

/**
 * A form whose every field may hang on an earlier yes-or-no, perhaps with some of them in a group that may hang on one
 * too, and perhaps a product of two numbers at the end.
 */
const form = fc
  .tuple(fc.array(fc.tuple(plain, fc.nat(5), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 6 }), grouping)
  .map(([parts, group]) => {
    const fields: Field[] = [];
    parts.forEach(([kind, earlier, value, required], at) => {
      const source = fields.filter((field) => field.kind === 'yesNo')[earlier];
      const when = source && { fact: `answers.${source.id}`, operator: 'equal' as const, value };
      fields.push({ kind, id: ids[at]!, title: ids[at]!, required, ...(when && { when }) });
    });
    const numbers = fields.filter(({ kind }) => kind === 'number').map(({ id }) => id);
    if (numbers.length > 0)
      fields.push({ kind: 'computed', id: 'z', title: 'z', decimals: 2, formula: { by: 'product', of: numbers } });
    const items: Fields = group ? withGroup(fields, group) : fields;
    const middle = Math.ceil(items.length / 2);
    return {
      sections: [
        { id: 'one', title: '一', fields: items.slice(0, middle) },
        { id: 'two', title: '二', fields: items.slice(middle) },
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

  it('show a field exactly when its own condition and that of its group are met', () =>
    each((compiled, given) => {
      const settled = compiled.settle(given);
      const isMet = ({ when }: Pick<FormItem, 'when'>) => {
        const asked = when as { fact: string; value: unknown } | undefined;
        return asked === undefined || settled.answers[asked.fact.replace('answers.', '')] === asked.value;
      };
      for (const item of compiled.sections.flatMap(({ fields }) => fields)) {
        expect(settled.hiddenFields.has(item.id)).toBe(!isMet(item));
        for (const field of item.kind === 'group' ? item.fields : [])
          expect(settled.hiddenFields.has(field.id)).toBe(!isMet(item) || !isMet(field));
      }
    }));

  it('are the same whether fields stand in a group without a condition or beside it', () =>
    each((compiled, given) => {
      const loose = compiled.form.sections.map((section) => ({
        ...section,
        fields: section.fields.flatMap((item) => (item.kind === 'group' && !item.when ? item.fields : [item])),
      }));
      const beside = ready({ sections: loose });
      const [one, other] = [compiled.settle(given), beside.settle(given)];
      expect(one).toEqual(other);
      expect(compiled.validate(one)).toEqual(beside.validate(other));
    }));
});
