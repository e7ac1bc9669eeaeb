/** How a document looks in a word processor: the sheet and the sizes of the PDF (GB/T 9704), in the words of ECMA-376. */
import { area, leading, mm, sheet, sizes } from '../pdf/page.ts';

export const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
/** English Metric Units, by which drawings are measured. */
export const emus = (points: number): number => Math.round(points * 12_700);

export const textWidth = area.width;

interface Look {
  size: number;
  leading: number;
  bold?: true;
  align?: 'center' | 'right';
  before?: number;
  after?: number;
  /** Stays with what follows. */
  keep?: true;
}

const looks = {
  Normal: { size: sizes.body, leading: leading.body },
  Letterhead: { size: sizes.letterhead, leading: leading.title, bold: true, align: 'center' },
  Number: { size: sizes.number, leading: leading.body, align: 'center', after: 12 },
  Heading1: { size: sizes.title, leading: leading.title, bold: true, align: 'center', after: 6 },
  Heading2: { size: sizes.heading, leading: leading.body, bold: true, before: 10, after: 2, keep: true },
  Heading3: { size: sizes.body, leading: leading.body, bold: true, before: 6, keep: true },
  Table: { size: sizes.table, leading: leading.table },
  Small: { size: sizes.small, leading: leading.table, align: 'center' },
} as const satisfies Record<string, Look>;
export type StyleName = keyof typeof looks;

/** Lines are 240ths of a single one, which is about 1.2 times the size of Chinese type. */
const lineOf = (share: number): number => Math.round((share / 1.2) * 240);

function styleXml(name: string, { size, leading: share, bold, align, before = 0, after = 0, keep }: Look): string {
  const own = name === 'Normal' ? ' w:default="1"' : '';
  return (
    `<w:style w:type="paragraph"${own} w:styleId="${name}"><w:name w:val="${name}"/>` +
    (name === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>') +
    '<w:pPr>' +
    (keep ? '<w:keepNext/>' : '') +
    `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${lineOf(share)}" w:lineRule="auto"/>` +
    (align ? `<w:jc w:val="${align}"/>` : '') +
    `</w:pPr><w:rPr>${bold ? '<w:b/>' : ''}<w:sz w:val="${size * 2}"/></w:rPr></w:style>`
  );
}

const font = '<w:rFonts w:ascii="SimSun" w:hAnsi="SimSun" w:eastAsia="宋体" w:cs="SimSun"/>';

export const stylesXml =
  `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>` +
  '</w:rPr></w:rPrDefault></w:docDefaults>' +
  Object.entries<Look>(looks)
    .map(([name, look]) => styleXml(name, look))
    .join('') +
  '</w:styles>';

/** A4, with the margins of the PDF and its page numbers. */
export const sectionXml =
  '<w:sectPr><w:footerReference w:type="default" r:id="r2"/>' +
  `<w:pgSz w:w="${twips(sheet.width)}" w:h="${twips(sheet.height)}"/>` +
  `<w:pgMar w:top="${twips(area.top)}" w:bottom="${twips(sheet.height - area.bottom)}" w:left="${twips(area.left)}" ` +
  `w:right="${twips(sheet.width - area.left - area.width)}" w:header="${twips(mm(15))}" w:footer="${twips(mm(15))}" ` +
  'w:gutter="0"/></w:sectPr>';

const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** 第 1 页 共 2 页 */
export const footerXml =
  `<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr>${words('第 ')}${field('PAGE')}` +
  `${words(' 页 共 ')}${field('NUMPAGES')}${words(' 页')}</w:p></w:ftr>`;
