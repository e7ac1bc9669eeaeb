/** No half characters (lone surrogates) in it? `String.prototype.isWellFormed`, for browsers that lack it. */
export const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);
