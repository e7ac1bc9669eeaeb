/** The part of fontkit that documents use: which characters a font has and how wide a text is. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { advanceWidth: number; glyphs: readonly { id: number }[] };
  }
  export function create(file: Uint8Array): Font;
}
