/** Matches any text with a pattern. Unlike jest's own matcher, it is not `any`. */
export const textLike = (pattern: RegExp): unknown => expect.stringMatching(pattern);

/** Matches any number. */
export const anyNumber: unknown = expect.any(Number);
