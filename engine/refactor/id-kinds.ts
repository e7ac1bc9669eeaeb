/**
 * The kinds of ids in a bundle, and every place where one is given or named. What is not in this table cannot be renamed:
 * a test renames every id of every matter of the county and expects the same matter.
 */
export const idKinds = {
  section: '分节',
  field: '字段',
  column: '明细表的列',
  option: '选项',
  material: '材料',
  step: '环节',
  procedure: '特别程序',
  requirement: '受理与许可条件',
  fee: '收费项目',
  result: '办理结果',
  document: '文书',
  template: '模板文件',
  condition: '命名条件',
  rule: '规则',
  table: '规则表',
  example: '样例',
} as const;
export type IdKind = keyof typeof idKinds;

export interface IdPlace {
  of: IdKind;
  /** Pointer into the bundle; `*` is one step, `**` any number. */
  at: string;
  /** The id is given here, not named. */
  gives?: true;
  /** The id is the name of the property. */
  key?: true;
  /** What stands before the id, as in `answers.area`. */
  behind?: string;
  /** Only says what is expected of the thing, and goes when the thing goes. */
  follows?: true;
}

const expected = (of: IdKind, list: string): IdPlace => ({
  of,
  at: `/examples/examples/*/expect/${list}/*`,
  follows: true,
});

export const idPlaces: readonly IdPlace[] = [
  { of: 'section', at: '/form/sections/*/id', gives: true },

  // A group has its id among those of fields.
  { of: 'field', at: '/form/sections/*/fields/*/id', gives: true },
  { of: 'field', at: '/form/sections/*/fields/*/fields/*/id', gives: true },
  { of: 'field', at: '/form/sections/**/formula/of/*' },
  { of: 'field', at: '/form/sections/**/formula/table' },
  { of: 'field', at: '/rules/rules/*/event/params/field' },
  { of: 'field', at: '/**/fact', behind: 'answers.' },
  { of: 'field', at: '/matter/results/*/validUntil', behind: 'answers.' },
  { of: 'field', at: '/examples/examples/*/answers/*', key: true, follows: true },
  expected('field', 'invalidFields'),

  { of: 'material', at: '/materials/materials/*/id', gives: true },
  expected('material', 'materials'),

  { of: 'step', at: '/matter/steps/*/id', gives: true },
  expected('step', 'steps'),
  { of: 'procedure', at: '/matter/specialProcedures/*/id', gives: true },
  { of: 'requirement', at: '/matter/requirements/*/*/id', gives: true },
  { of: 'fee', at: '/matter/fees/*/id', gives: true },
  { of: 'result', at: '/matter/results/*/id', gives: true },

  { of: 'document', at: '/documents/documents/*/id', gives: true },
  expected('document', 'documents'),
  { of: 'document', at: '/examples/examples/*/expect/papers/*/documents/*', follows: true },
  { of: 'template', at: '/templates/*', gives: true, key: true },
  { of: 'template', at: '/documents/documents/*/template' },

  { of: 'condition', at: '/rules/conditions/*/id', gives: true },
  { of: 'condition', at: '/**/condition' },
  { of: 'rule', at: '/rules/rules/*/id', gives: true },
  expected('rule', 'findings'),
  expected('rule', 'grounds'),
  { of: 'table', at: '/rules/tables/*/id', gives: true },
  { of: 'table', at: '/matter/steps/*/post/table' },

  { of: 'example', at: '/examples/examples/*/id', gives: true },
];

/** How an id of a kind is written; the others are small letters first, then letters and figures. */
const forms: Readonly<Partial<Record<IdKind, RegExp>>> = {
  option: /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
  template: /^[^/\\\s]{1,76}\.hbs$/,
};
const plain = /^[a-z][A-Za-z0-9]{0,63}$/;

export const isWellFormed = (kind: IdKind, id: string): boolean => (forms[kind] ?? plain).test(id);
