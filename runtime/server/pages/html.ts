/** Markup by tagged template: whatever is not markup already is text and is escaped. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** `false` and `undefined` write nothing, so that `condition && html…` reads as it runs. */
export type Part = Markup | string | number | false | undefined | readonly Part[];

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

function write(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (part === false || part === undefined) return '';
  if (typeof part === 'object') return part.map(write).join('');
  return escape(String(part));
}

/** Indentation serves the reader of the source only; each template is squeezed once. */
const squeezed = new WeakMap<TemplateStringsArray, readonly string[]>();

function squeeze(strings: TemplateStringsArray): readonly string[] {
  const known = squeezed.get(strings);
  if (known) return known;
  const made = strings.map((string) => string.replace(/\s*\n\s*/g, '\n'));
  squeezed.set(strings, made);
  return made;
}

/** Attribute values must stand in double quotes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(squeeze(strings).reduce((text, string, index) => text + write(parts[index - 1]) + string));

/** Lines of a prose text as paragraphs. */
export const paragraphs = (text: string): Markup =>
  html`${text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`)}`;
