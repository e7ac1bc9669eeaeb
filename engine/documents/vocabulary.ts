/** The closed set of tags of a document, with where each may stand and what it may hold. */
export interface Tag {
  /** What its inside is: a line of text, other tags only, or nothing (then it has no end tag). */
  holds: 'line' | 'tags' | 'nothing';
  within: readonly string[];
  attributes: Readonly<Record<string, Attribute>>;
  /** For people. */
  label: string;
}

interface Attribute {
  /** `text` may hold fields, `picture` says which picture and holds fields of that type; a pattern is fixed in the template. */
  value: 'text' | 'picture' | RegExp;
  required?: boolean;
}

/** What a tag that stands in no other stands in. */
export const wholeDocument = 'document';

const line = (label: string, attributes: Tag['attributes'] = {}): Tag => ({
  holds: 'line',
  within: [wholeDocument],
  attributes,
  label,
});
const mark = (label: string, attributes: Tag['attributes'] = {}): Tag => ({
  holds: 'nothing',
  within: [wholeDocument],
  attributes,
  label,
});
const list = (label: string): Tag => ({ holds: 'tags', within: [wholeDocument], attributes: {}, label });

const align = { value: /^(left|center|right)$/ };
const span = { value: /^([1-9]|1\d|2[0-4])$/ };
const text = { value: 'text' } as const;
const picture = { value: 'picture' } as const;
/** Millimetres on a sheet, to a tenth. */
const length = { value: /^\d{1,3}(\.\d)?$/, required: true } as const;
const placed = { x: length, y: length };
const cell = { align, colspan: span, rowspan: { value: /^([1-9]\d?|1\d\d|200)$/ } };

const lines: Readonly<Record<string, Tag>> = {
  letterhead: line('机关名称'),
  number: line('文号'),
  h1: line('文书名称'),
  h2: line('标题'),
  h3: line('小标题'),
  p: line('段落', { align, indent: { value: /^(0|2)$/ } }),
  li: { ...line('列表项'), within: ['ul', 'ol'] },
  th: { ...line('表头单元格', cell), within: ['tr'] },
  td: { ...line('单元格', cell), within: ['tr'] },
  at: {
    ...line('套打的一项', {
      ...placed,
      width: { ...length, required: false },
      height: { ...length, required: false },
      // Type sizes in points.
      size: { value: /^([6-9]|[1-6]\d|72)$/ },
      align,
    }),
    within: ['sheet'],
  },
};

const inLine = [...Object.keys(lines), 'b', 'u'];

export const vocabulary: Readonly<Record<string, Tag>> = {
  ...lines,
  ul: list('列表'),
  ol: list('编号列表'),
  table: {
    ...list('表格'),
    // Shares of the width, column by column: "1 3 1".
    attributes: { widths: { value: /^[1-9]\d{0,2}( [1-9]\d{0,2}){0,23}$/ } },
  },
  tr: { ...list('行'), within: ['table'] },
  b: { ...line('加粗'), within: inLine },
  u: { ...line('下划线'), within: inLine },
  br: { ...mark('换行'), within: inLine },
  img: mark('图片', { id: { ...picture, required: true }, alt: { ...text, required: true } }),
  qr: mark('二维码', { value: { ...text, required: true }, label: text }),
  seal: mark('用章处', { name: { ...text, required: true } }),
  sign: mark('签名栏', { label: { ...text, required: true }, picture }),
  pagebreak: mark('分页'),
  sheet: { ...list('套打页'), attributes: { width: length, height: length } },
  code: { ...mark('套打的二维码', { ...placed, side: length, value: { ...text, required: true } }), within: ['sheet'] },
  cross: { ...mark('对位十字', placed), within: ['sheet'] },
};

export const tagOf = (name: string): Tag | undefined =>
  Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;

/** Whether fields may stand in an attribute. */
export const takesFields = ({ value }: Attribute): boolean => typeof value === 'string';

/** `qr value、qr label、…`: the attributes that may hold a field. */
export const fieldAttributes = Object.entries(vocabulary)
  .flatMap(([tag, { attributes }]) =>
    Object.entries(attributes).flatMap(([name, rule]) => (takesFields(rule) ? [`${tag} ${name}`] : [])),
  )
  .join('、');
