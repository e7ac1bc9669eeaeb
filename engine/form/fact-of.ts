/** The name under which conditions read the answer of a field. */
export const factOf = (id: string) => `answers.${id}`;
