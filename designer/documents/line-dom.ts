/** A line of a template on the page: text nodes and chips, each chip one thing that is not written into. */
import { innerOf, partsOf, textOf, type Part } from './chips.ts';

type Say = (source: string) => string;

function nodeOf(part: Part, say: Say): Node {
  if (part.kind === 'words') return document.createTextNode(part.text);
  const chip = document.createElement('span');
  chip.className = /^\{\{(?![#/!]|else)|^\{\{#if [^}]+\}\}\{\{/.test(part.source) ? 'chip' : 'chip chip-frame';
  chip.contentEditable = 'false';
  chip.dataset.source = part.source;
  chip.title = part.source;
  chip.textContent = say(part.source);
  return chip;
}

export function fill(line: HTMLElement, inner: string, say: Say): void {
  line.replaceChildren(...partsOf(inner).map((part) => nodeOf(part, say)));
}

/** Names of fields change while their chips stay. */
export function sayAgain(line: HTMLElement, say: Say): void {
  for (const chip of line.querySelectorAll<HTMLElement>('[data-source]')) {
    const words = say(chip.dataset.source ?? '');
    if (chip.textContent !== words) chip.textContent = words;
  }
}

/** Browsers keep a space at the end of a line as one that does not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function partsIn(holder: Node): Part[] {
  return [...holder.childNodes].flatMap((node): Part[] => {
    if (node instanceof HTMLElement && node.dataset.source !== undefined)
      return [{ kind: 'chip', source: node.dataset.source }];
    if (node.nodeType === Node.TEXT_NODE) return [{ kind: 'words', text: plain(node.textContent ?? '') }];
    return partsIn(node);
  });
}

/** What the line says, as the template has it. */
export const innerIn = (line: Node): string => innerOf(partsIn(line));

/** Does the line show exactly this? Not where a condition has lost one of its chips. */
export const shows = (line: Node, inner: string): boolean => textOf(partsIn(line)) === inner;

/** Where the caret is or what is selected, if that is in this line. */
function rangeIn(line: HTMLElement): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return line.contains(range.startContainer) && line.contains(range.endContainer) ? range : undefined;
}

type Stretch = 'before' | 'inside' | 'behind';

/** What stands before, inside or behind the selection; without one the line is all before it. */
export function selectedInner(line: HTMLElement, stretch: Stretch): string {
  const range = rangeIn(line);
  if (!range) return stretch === 'before' ? innerIn(line) : '';
  const wanted = range.cloneRange();
  if (stretch === 'before') {
    wanted.selectNodeContents(line);
    wanted.setEnd(range.startContainer, range.startOffset);
  } else if (stretch === 'behind') {
    wanted.selectNodeContents(line);
    wanted.setStart(range.endContainer, range.endOffset);
  }
  return innerIn(wanted.cloneContents());
}

export const caretAtStart = (line: HTMLElement): boolean =>
  rangeIn(line)?.collapsed === true && selectedInner(line, 'before') === '';
export const caretAtEnd = (line: HTMLElement): boolean =>
  rangeIn(line)?.collapsed === true && selectedInner(line, 'behind') === '';

/** Puts text of a template in place of the selection, at the end without one, and the caret behind it. */
export function insertInner(line: HTMLElement, inner: string, say: Say): void {
  let range = rangeIn(line);
  if (!range) {
    range = document.createRange();
    range.selectNodeContents(line);
    range.collapse(false);
  }
  range.deleteContents();
  const nodes = partsOf(inner).map((part) => nodeOf(part, say));
  for (const node of nodes.toReversed()) range.insertNode(node);
  const last = nodes.at(-1);
  if (last) range.setStartAfter(last);
  range.collapse(true);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/** Puts the caret at the beginning or the end of a line. */
export function caretTo(line: HTMLElement, end: 'start' | 'end'): void {
  line.focus();
  const range = document.createRange();
  range.selectNodeContents(line);
  range.collapse(end === 'start');
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}
