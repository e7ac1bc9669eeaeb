/** Whether a token may follow here: one rule for the template's check and for reading the filled text. */
import type { Problem } from '../problems.ts';
import type { CloseToken, OpenToken, Token } from './markup.ts';
import { problem } from './problems.ts';
import { tagOf, vocabulary, wholeDocument } from './vocabulary.ts';

/** The tags open at a place, outermost first. */
export type Open = readonly string[];

export function step(open: Open, token: Token): Open | Problem {
  if (token.kind === 'text') return text(open, token.text);
  return token.kind === 'open' ? enter(open, token) : leave(open, token);
}

function text(open: Open, written: string): Open | Problem {
  const parent = open.at(-1) ?? wholeDocument;
  if (written.trim() === '' || tagOf(parent)?.holds === 'line') return open;
  return problem('document-text-place', '', { parent: tagWords(parent) });
}

function enter(open: Open, { tag: name, attributes }: OpenToken): Open | Problem {
  const tag = tagOf(name);
  if (!tag) return problem('document-tag', '', { tag: name });
  const parent = open.at(-1) ?? wholeDocument;
  if (!tag.within.includes(parent) || open.includes(name)) {
    return problem('document-place', '', { tag: name, parent: tagWords(parent) });
  }
  const seen = new Set<string>();
  for (const { name: attribute, value } of attributes) {
    const rule = Object.hasOwn(tag.attributes, attribute) ? tag.attributes[attribute] : undefined;
    if (!rule || seen.has(attribute)) return problem('document-attribute', '', { tag: name, name: attribute });
    const fits = typeof rule.value === 'string' ? !rule.required || value.trim() !== '' : rule.value.test(value);
    if (!fits) return problem('document-attribute-value', '', { tag: name, name: attribute });
    seen.add(attribute);
  }
  const missing = Object.entries(tag.attributes).find(([attribute, rule]) => rule.required && !seen.has(attribute));
  if (missing) return problem('document-attribute-missing', '', { tag: name, name: missing[0] });
  return tag.holds === 'nothing' ? open : [...open, name];
}

function leave(open: Open, { tag }: CloseToken): Open | Problem {
  if (open.at(-1) !== tag) return problem('document-close', '', { tag });
  return open.slice(0, -1);
}

export const tagWords = (name: string): string =>
  name === wholeDocument ? '文书' : `${name}（${vocabulary[name]?.label ?? ''}）`;
