/** What can be wrong with a template, with its data, or with the filled text. */
import type { Problem } from '../problems.ts';
import { problemTable } from '../problems.ts';
import type { Place } from './grammar.ts';

export const documentWords = {
  'template-blank': '模板是空的，印不出文书',
  'template-too-long': '模板超过 {limit} KB，现为 {found} KB',
  'template-too-many-tags': '模板的双花括号标记超过 {limit} 个',
  'template-too-deep': '语句块嵌套超过 {limit} 层',
  'template-syntax': '模板语法有误：{detail}',
  'template-escape': '不能用反斜杠保留花括号',
  'template-raw': '不能输出未转义的内容（三重花括号或“&”写法）',
  'template-partial': '不能引用其他模板',
  'template-decorator': '不能使用装饰器',
  'template-block-params': '不能给循环变量另起名字（as |…|）',
  'template-hash': '不能使用“名=值”形式的参数',
  'template-subexpression': '不能把一个格式写在另一个格式里',
  'template-literal': '双花括号里要写字段名，不能是文字或数字',
  'template-path': '“{path}”不是允许的字段写法',
  'template-root': '不能使用“{path}”；循环变量只有 @index 和 @last',
  'template-up': '最多向外取一层（../），“{path}”超出了',
  'template-statement': '没有“{name}”这种语句块；只有 if、unless、each',
  'template-statement-field': '“{name}”后面要写且只写一个字段',
  'template-inverse': '语句块不能以“^”开头，请改用 unless',
  'template-loops': '循环最多嵌套 {limit} 层',
  'template-format': '没有“{name}”这个格式；可用：{known}',
  'template-format-field': '格式“{name}”的第一个参数要写字段',
  'template-format-options': '格式“{name}”的选项应为：{expected}',
  'template-format-type': '格式“{name}”不能用于“{label}”（{type}）',
  'template-unknown-field': '没有“{path}”这个字段',
  'template-outside-loop': '“{path}”只能写在循环里',
  'template-needs-format': '“{label}”是{type}，要用格式输出：{known}',
  'template-not-printable': '“{label}”是{type}，不能直接输出',
  'template-not-list': '“{label}”不是列表，不能循环',
  'template-not-picture': '“{label}”是{type}，这里要写图片（签名或者附件）',
  'template-picture-place': '“{label}”是图片，只能写在 img 的 id 或者 sign 的 picture 里',
  'template-maybe-empty': { words: '“{label}”可能为空，建议放在 if 里', severity: 'warning' },
  'template-maybe-empty-attribute': '“{label}”可能为空，写在属性里时必须放在 if 里',
  'template-in-tag': '字段和语句块不能写在标签里，只能写在文字里或 {allowed} 的双引号内',
  'template-branch': '语句块各分支里的标签要成对：分支结束时应与开始时处于同一位置',
  'document-tag': '没有“{tag}”这个标签',
  'document-markup': '此处的“<”不是完整的标签；文字中的小于号请写作“&lt;”',
  'document-entity': '“&”请写作“&amp;”',
  'document-attribute': '标签“{tag}”没有属性“{name}”',
  'document-attribute-value': '标签“{tag}”的属性“{name}”的值不对',
  'document-attribute-missing': '标签“{tag}”缺少属性“{name}”',
  'document-place': '“{tag}”不能放在“{parent}”里',
  'document-text-place': '“{parent}”里不能直接写文字',
  'document-close': '多出或错位的结束标签“{tag}”',
  'document-open': '标签“{tag}”没有结束',
  'document-sheet-small': '套打页的宽和高都不能小于 50 毫米',
  'document-sheet-beside': '套打文书只能由套打页组成，“{tag}”要放在 sheet 里',
  'document-sheet-outside': '“{tag}”超出了套打页的边缘',
  'document-columns': '表格超过 {limit} 列',
  'document-too-long': '生成的文书超过 {limit} MB',
  'document-too-many-rows': '“{label}”超过 {limit} 行',
  'document-data-missing': '缺少“{label}”',
  'document-data-type': '“{label}”的值不是{type}',
} as const;

export const problem = problemTable(documentWords);

/** A problem at a place in the template; the words begin with the column because a problem carries only the line. */
export const at = (place: Place, found: Problem): Problem => ({
  ...found,
  line: place.line,
  message: `第 ${place.line} 行第 ${place.column + 1} 列：${found.message}`,
});

/** Thrown where there is no one to collect problems: rendering and reading a filled text. */
export class DocumentError extends Error {
  readonly problem: Problem;
  constructor(found: Problem) {
    super(found.message);
    this.name = 'DocumentError';
    this.problem = found;
  }
}
