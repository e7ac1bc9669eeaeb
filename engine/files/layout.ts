/** The one layout of a configuration's JSON, which prettier at 120 columns leaves as it is. */

const WIDTH = 120;
/** Characters that take two columns (Unicode East Asian Width: wide and fullwidth), as far as configurations use them. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu;

const columns = (text: string): number => Array.from(text).length + (text.match(wide)?.length ?? 0);

type Node = Readonly<Record<string, unknown>> | readonly unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const isMany = (value: unknown): boolean => Array.isArray(value) && value.length > 1;

/** A list without objects on one line; a list of several lists stands a line each. */
function inLine(value: unknown): string | undefined {
  if (!isNode(value)) return JSON.stringify(value);
  if (!Array.isArray(value)) return Object.keys(value).length === 0 ? '{}' : undefined;
  if (value.length > 1 && value.every(isMany)) return undefined;
  const items = value.map(inLine);
  return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
}

const numbersOnly = (list: readonly unknown[]): boolean => list.every((item) => typeof item === 'number');

/** Numbers fill their lines as words do. */
function filled(list: readonly unknown[], indent: string): string {
  const lines: string[] = [];
  for (const [at, item] of list.map(String).entries()) {
    const last = lines.at(-1);
    const comma = at < list.length - 1 ? 1 : 0;
    if (last !== undefined && indent.length + last.length + 2 + item.length + comma <= WIDTH)
      lines[lines.length - 1] = `${last}, ${item}`;
    else lines.push(item);
  }
  return lines.map((line) => indent + line).join(',\n');
}

/** `before` and `after`: columns taken on the line by what stands around the value. */
function print(value: unknown, indent: string, before: number, after: number): string {
  if (!isNode(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = inLine(value);
    if (line !== undefined && before + columns(line) + after <= WIDTH) return line;
    if (numbersOnly(value)) return `[\n${filled(value, inner)}\n${indent}]`;
    const items = value.map((item, at) => inner + print(item, inner, inner.length, at < value.length - 1 ? 1 : 0));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  if (entries.length === 0) return '{}';
  const members = entries.map(([name, member], at) => {
    const head = `${inner}${JSON.stringify(name)}: `;
    return head + print(member, inner, columns(head), at < entries.length - 1 ? 1 : 0);
  });
  return `{\n${members.join(',\n')}\n${indent}}`;
}

/** The text of a file of this content: the same value in the same order gives the same bytes, wherever it is written. */
export const layOut = (value: unknown): string => `${print(value, '', 0, 0)}\n`;
