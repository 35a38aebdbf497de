// ClayHR writes a currency as its sign followed by its code: $(USD).
const codeInParentheses = /\(([^()]+)\)\s*$/;

/** Returns the code of a currency in capitals: USD for $(USD), and for USD. */
export const currencyCode = (value: string): string =>
	(codeInParentheses.exec(value)?.[1] ?? value).trim().toUpperCase();
