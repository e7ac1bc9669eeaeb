/** After every text that begins like the one before it. */
const END = '\u{10FFFF}';

/** The end of the range of texts that begin with this; its start is the text itself. */
export const lastBeginningWith = (text: string): string => `${text}${END}`;
