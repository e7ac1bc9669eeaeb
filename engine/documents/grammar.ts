/** The part of Handlebars' syntax tree that engine/documents/translate.ts looks at. */
export interface Place {
  /** From 1. */
  line: number;
  /** From 0. */
  column: number;
}

interface Node {
  loc: { start: Place };
}

export interface PathNode extends Node {
  type: 'PathExpression';
  /** `@index` and its like. */
  data: boolean;
  depth: number;
  parts: string[];
  /** As written, for instance `../name`. */
  original: string;
}

export interface TextLiteral extends Node {
  type: 'StringLiteral';
  value: string;
}

interface OtherExpression extends Node {
  type: 'SubExpression' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
}

export type Expression = PathNode | TextLiteral | OtherExpression;

interface Call extends Node {
  path: Expression;
  params: Expression[];
  hash?: { pairs: unknown[] };
}

export interface PrintNode extends Call {
  type: 'MustacheStatement';
  escaped: boolean;
}

export interface BlockNode extends Call {
  type: 'BlockStatement';
  program?: ProgramNode;
  inverse?: ProgramNode;
}

export interface TextNode extends Node {
  type: 'ContentStatement';
  value: string;
  /** Before white space beside a block was taken away: the text as it stands in the source. */
  original: string;
}

interface CommentNode extends Node {
  type: 'CommentStatement';
}

interface RefusedNode extends Node {
  type: 'PartialStatement' | 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock';
}

export type Statement = TextNode | CommentNode | PrintNode | BlockNode | RefusedNode;

export interface ProgramNode {
  type: 'Program';
  body: Statement[];
  blockParams?: string[];
}
