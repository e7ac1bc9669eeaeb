/** Several labels in one text. A label may itself hold a 、, so the longest that fits is taken first. */
import type { Choice } from '../schema/references.ts';

const separators = /^[、,，;；\s]+/;

/** The values of the labels, or the first part that is none. */
export function labelsIn(text: string, options: readonly Choice[]): string[] | { unknown: string } {
  const longest = [...options].sort((one, other) => other.label.length - one.label.length);
  const found: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const option = longest.find(({ label }) => {
      const behind = rest.slice(label.length);
      return rest.startsWith(label) && (behind === '' || separators.test(behind));
    });
    if (!option) return { unknown: rest.split(/[、,，;；]/)[0]?.trim() ?? rest };
    found.push(option.value);
    rest = rest.slice(option.label.length).replace(separators, '');
  }
  return [...new Set(found)];
}
