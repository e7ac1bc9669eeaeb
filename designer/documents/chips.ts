/** The inside of a line: words, and chips that stand for what a template says in braces or tags. */
import type { TemplateFields } from '../../engine/index.ts';

export interface Words {
  kind: 'words';
  text: string;
}
export interface Chip {
  kind: 'chip';
  source: string;
}
export type Part = Words | Chip;

/** A field that is left out where there is none counts as one chip. */
const chip = /\{\{#if ([^}\s]+)\}\}\{\{(?:\w+ )?\1(?: "[^"]*")?\}\}\{\{\/if\}\}|\{\{[^}]*\}\}|<[^>]*>/g;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const shown = (source: string): string =>
  source.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
const written = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function partsOf(inner: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const words = (to: number) => {
    if (to > from) parts.push({ kind: 'words', text: shown(inner.slice(from, to)) });
  };
  for (const match of inner.matchAll(chip)) {
    words(match.index);
    parts.push({ kind: 'chip', source: match[0] });
    from = match.index + match[0].length;
  }
  words(inner.length);
  return parts;
}

/** Word for word, conditions that have lost a chip included. */
export const textOf = (parts: readonly Part[]): string =>
  parts.map((part) => (part.kind === 'chip' ? part.source : written(part.text))).join('');

export const innerOf = (parts: readonly Part[]): string => textOf(whole(parts));

const opens = /^\{\{#|^<(?!\/)(?![^>]*\/>)/;
const closes = /^\{\{\/|^<\//;

/** A condition is several chips; when one of them was deleted the others go with it. */
function whole(parts: readonly Part[]): readonly Part[] {
  const gone = new Set<Part>();
  const open: { chip: Chip; inside: Chip[] }[] = [];
  for (const part of parts) {
    if (part.kind !== 'chip' || part.source.endsWith('{{/if}}') !== part.source.startsWith('{{/if')) continue;
    if (part.source === '{{else}}') {
      const around = open.at(-1);
      if (around) around.inside.push(part);
      else gone.add(part);
    } else if (closes.test(part.source)) {
      if (!open.pop()) gone.add(part);
    } else if (opens.test(part.source)) open.push({ chip: part, inside: [] });
  }
  for (const { chip: lonely, inside } of open) for (const one of [lonely, ...inside]) gone.add(one);
  return gone.size === 0 ? parts : parts.filter((part) => !gone.has(part));
}

/** Every field by the way to it; those of the rows of lists by their names alone. */
export function labelsOf(fields: TemplateFields): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const walk = (own: TemplateFields, before: string) => {
    for (const [name, field] of Object.entries(own)) {
      const path = before === '' ? name : `${before}.${name}`;
      if (!labels.has(path)) labels.set(path, field.label);
      if (field.fields) walk(field.fields, field.type === 'list' ? '' : path);
    }
  };
  walk(fields, '');
  return labels;
}

export interface ChipWords {
  /** Key of the words, under `chip`. */
  key: string;
  /** What it is about; empty where nothing is. */
  name: string;
}

const tags: Readonly<Record<string, string>> = { '<b>': 'bold', '</b>': 'boldEnd', '<u>': 'line', '</u>': 'lineEnd' };
const formats: ReadonlySet<string> = new Set(['dateChinese', 'moneyCapital', 'mask', 'serial']);

/** How a chip reads. */
export function chipWords(source: string, labels: ReadonlyMap<string, string>): ChipWords {
  const nameOf = (path: string) => labels.get(path) ?? path;
  const [, maybe] = /^\{\{#if ([^}\s]+)\}\}\{\{/.exec(source) ?? [];
  if (maybe !== undefined) return { key: 'maybe', name: nameOf(maybe) };
  const [, block, of = ''] = /^\{\{#(\w+) ([^}\s]+)\s*\}\}$/.exec(source) ?? [];
  if (block !== undefined) return { key: of === '@last' ? 'notLast' : block, name: nameOf(of) };
  if (source === '{{else}}') return { key: 'else', name: '' };
  if (source.startsWith('{{/')) return { key: 'end', name: '' };
  const [, note] = /^\{\{!(?:--)?([\s\S]*?)(?:--)?\}\}$/.exec(source) ?? [];
  if (note !== undefined) return { key: 'note', name: note.trim() };
  const [, format = '', path = ''] = /^\{\{(?:(\w+) )?([^}\s"]+)(?: "[^"]*")?\}\}$/.exec(source) ?? [];
  if (path !== '') return { key: formats.has(format) ? format : 'field', name: nameOf(path) };
  if (source.startsWith('<br')) return { key: 'break', name: '' };
  return { key: tags[source] ?? 'source', name: source };
}
