/** Stands for any text that fits a pattern; unlike jest's own, it is not `any`. */
export const textLike = (pattern: RegExp): unknown => expect.stringMatching(pattern);

/** Stands for any number. */
export const anyNumber: unknown = expect.any(Number);
