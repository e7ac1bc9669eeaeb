/**
 * How a value is written into a document's text, and back. A value can hold no markup: its brackets, quotes and `&`
 * become names. Its line breaks become `&#10;`, so that they survive where the template's own are only layout.
 */
const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};
const characters = new Map(Object.entries(names).map(([character, name]) => [name, character]));

/** Control characters and half surrogates, which no page can show, become the replacement mark. */
export const escapeValue = (value: string): string =>
  value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cs}]/gu, '\uFFFD')
    .replaceAll(/[&<>"\n]/g, (character) => names[character] ?? character);

export const decode = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#10);/g, (name) => characters.get(name) ?? name);
