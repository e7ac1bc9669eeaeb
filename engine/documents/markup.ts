/** Cuts a document's text into tags and text. Strict: lower-case names, double quotes, no comments. */
import type { Problem } from '../problems.ts';
import { problem } from './problems.ts';

export type Token = TextToken | OpenToken | CloseToken;

export interface TextToken {
  kind: 'text';
  /** As written; engine/documents/escape.ts decodes it. */
  text: string;
  /** Where its first visible character is. */
  at: number;
}

export interface OpenToken {
  kind: 'open';
  tag: string;
  attributes: readonly AttributeToken[];
  at: number;
  end: number;
}

interface AttributeToken {
  name: string;
  value: string;
  /** Where the value begins. */
  at: number;
}

export interface CloseToken {
  kind: 'close';
  tag: string;
  at: number;
}

export interface Fault {
  kind: 'fault';
  at: number;
  problem: Problem;
}

const opening = /<([a-z][a-z0-9]*)((?:\s+[a-z]+="[^"<>]*")*)\s*\/?>/y;
const closing = /<\/([a-z][a-z0-9]*)\s*>/y;
const attribute = /([a-z]+)="([^"<>]*)"/g;
const badEntity = /&(?!(?:amp|lt|gt|quot|#10);)/;

/** The tokens in order; the first fault ends them. */
export function* tokens(text: string): Generator<Token | Fault, void> {
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next === -1 ? text.length : next;
    const bad = badEntity.exec(text.slice(at, end));
    if (bad) {
      yield { kind: 'fault', at: at + bad.index, problem: problem('document-entity', '') };
      return;
    }
    if (end > at) yield textToken(text.slice(at, end), at);
    if (next === -1) return;
    const tag = tagAt(text, next);
    yield tag.token;
    if (tag.token.kind === 'fault') return;
    at = tag.end;
  }
}

function textToken(text: string, from: number): TextToken {
  return { kind: 'text', text, at: from + Math.max(text.search(/\S/), 0) };
}

function tagAt(text: string, at: number): { token: Token | Fault; end: number } {
  closing.lastIndex = opening.lastIndex = at;
  const close = closing.exec(text);
  if (close) return { token: { kind: 'close', tag: close[1] ?? '', at }, end: closing.lastIndex };
  const open = opening.exec(text);
  if (!open) return { token: { kind: 'fault', at, problem: problem('document-markup', '') }, end: at };

  const [whole, tag = '', rest = ''] = open;
  const attributes = [...rest.matchAll(attribute)].map((found) => ({
    name: found[1] ?? '',
    value: found[2] ?? '',
    at: at + 1 + tag.length + found.index + (found[1] ?? '').length + 2,
  }));
  const bad = attributes.find(({ value }) => badEntity.test(value));
  if (bad) return { token: { kind: 'fault', at: bad.at, problem: problem('document-entity', '') }, end: at };
  const end = at + whole.length;
  return { token: { kind: 'open', tag, attributes, at, end }, end };
}
