/** Words by ClayHR's code. */
export type Words = Readonly<Record<string, string>>;

/**
 * Status codes that mean the same wherever ClayHR documents them. Its pages leave out many codes, so every record's
 * status is read with all of these. A record with other meanings has its own words.
 */
export const statusWords: Words = {
	A: 'active',
	ACTV: 'active',
	AP: 'approved',
	ARCHV: 'archived',
	C: 'completed',
	COMP: 'completed',
	D: 'draft',
	DRAFT: 'draft',
	DRFT: 'draft',
	HOLD: 'on hold',
	I: 'inactive',
	INP: 'in progress',
	NEW: 'new',
	OPEN: 'open',
	PAP: 'partly approved',
	PD: 'pending',
	PEND: 'pending',
	PVNL: 'provisional',
	RCAL: 'recalled',
	RJ: 'rejected',
	SUB: 'submitted',
	WA: 'waiting',
};

/** The word for a code; an unknown code stays unchanged. */
export function wordOf<T extends string | number>(words: Words, code: T): T | string {
	const isKnown = Object.prototype.hasOwnProperty.call(words, code);
	return isKnown ? (words[String(code)] ?? code) : code;
}
