/** What every package of ECMA-376 is made of: XML parts, their types, and the relations between them. */
import type { Entry } from './zip.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Namespace of relations, in parts and between them. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in a part, or in an attribute of one. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

export const prologued = (xml: string): Buffer => Buffer.from(PROLOGUE + xml);

export const part = (name: string, xml: string): Entry => ({ name, content: [prologued(xml)] });

/** A part and the type it is declared as; pictures are declared by their extension. */
export type Declared = readonly [part: string, type: string];

export const contentTypes = (declared: readonly Declared[], pictures: readonly string[] = []): string =>
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  pictures.map((kind) => `<Default Extension="${kind}" ContentType="image/${kind}"/>`).join('') +
  declared.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}+xml"/>`).join('') +
  '</Types>';

/** Relations r1, r2 … in this order. */
export const relations = (...all: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
