/** A code of ClayHR's in words; a code that nobody documented stays as it is. */
export function wordOf(words: Readonly<Record<string, string>>, code: string): string {
	return words[code] ?? code;
}
