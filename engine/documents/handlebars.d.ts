/** Only Handlebars' grammar is used; this entry leaves its compiler, which needs eval, out of the bundle. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Throws on a syntax error. The tree's shape is written down in engine/documents/grammar.ts. */
  export function parse(source: string): unknown;
}
