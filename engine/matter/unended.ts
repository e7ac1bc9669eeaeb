/** Words that go on in a sentence of the template, which ends it itself. */
export const unended = (words: string): string => words.replace(/[。；;，,.\s]+$/u, '');
