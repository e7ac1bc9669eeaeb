/** The filled text as a tree of tags, before it becomes blocks. */
import { decode } from './escape.ts';
import { tokens } from './markup.ts';
import type { Open } from './nesting.ts';
import { step } from './nesting.ts';
import { placeIn } from './place-in.ts';
import { at, DocumentError, problem } from './problems.ts';
import { tagOf, wholeDocument } from './vocabulary.ts';

export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

/** @throws DocumentError with the line in the filled text. */
export function parseElements(text: string): readonly Element[] {
  const root: Element = { tag: wholeDocument, attributes: {}, children: [] };
  const path = [root];
  let open: Open = [];
  for (const token of tokens(text)) {
    const next = token.kind === 'fault' ? token.problem : step(open, token);
    if ('code' in next) throw new DocumentError(at(placeIn(text, token.at), next));
    const parent = path.at(-1) ?? root;
    if (token.kind === 'text') parent.children.push(token.text);
    else if (token.kind === 'close') path.pop();
    else if (token.kind === 'open') {
      const attributes = Object.fromEntries(token.attributes.map(({ name, value }) => [name, decode(value)]));
      const element: Element = { tag: token.tag, attributes, children: [] };
      parent.children.push(element);
      if (tagOf(token.tag)?.holds !== 'nothing') path.push(element);
    }
    open = next;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw new DocumentError(problem('document-open', '', { tag: unclosed }));
  return tagsIn(root);
}

export const tagsIn = (element: Element): Element[] =>
  element.children.filter((child): child is Element => typeof child !== 'string');
