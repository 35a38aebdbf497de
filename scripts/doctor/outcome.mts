/** What can be said of a call, the best first. */
export const verdicts = [
	'works',
	'second path works',
	'another shape',
	'not permitted',
	'not found',
	'no answer',
	'skipped',
] as const;
export type Verdict = (typeof verdicts)[number];

/** One place where an answer differs from the documentation: names and types, never a value. */
export interface Finding {
	/** An unknown field is documented for other answers; unnamed ones stand nowhere, and may be named after people. */
	readonly kind: 'missing' | 'unknown' | 'unnamed' | 'other type' | 'other format' | 'other status';
	/**
	 * Where: `data[].userModel.phone`, and for unnamed fields what holds them; empty for the answer itself. Keys that
	 * nobody documents stand as `{}`.
	 */
	readonly place: string;
	/** What the answer has there; for unnamed fields how many, and of which types; empty for a missing field. */
	readonly found: string;
	/** What the documentation has there; empty for an unknown or unnamed field. */
	readonly documented: string;
}

/** How a call went. Nothing in it comes from the company. */
export interface Outcome {
	/** `GET /api/projects/{projectId}`, as documented. */
	readonly call: string;
	readonly verdict: Verdict;
	/** More about the verdict, in a few words; may be empty. */
	readonly note: string;
	readonly findings: readonly Finding[];
	/** HTTP status; undefined when nothing was sent or no answer came. */
	readonly status: number | undefined;
}

/** Whether a call gave data that others can be asked with. */
export function gaveData({ verdict }: Outcome): boolean {
	return verdict === 'works' || verdict === 'second path works' || verdict === 'another shape';
}

/** Whether nothing came out that anybody would have to look at. */
export function isAllWell(outcomes: readonly Outcome[]): boolean {
	return outcomes.every(({ verdict }) => verdict === 'works' || verdict === 'skipped');
}
