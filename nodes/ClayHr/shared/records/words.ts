/** What codes of ClayHR's stand for, in words. */
export type Words = Readonly<Record<string, string>>;

/**
 * The codes of a status that mean the same wherever ClayHR explains them. Its pages leave out many of them, so a status of any
 * record is read with all of these. A kind of record whose codes mean something else has words of its own.
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

/** A code in words. A code that is not among the words stays as it is. */
export function wordOf<T extends string | number>(words: Words, code: T): T | string {
	const isKnown = Object.prototype.hasOwnProperty.call(words, code);
	return isKnown ? (words[String(code)] ?? code) : code;
}
