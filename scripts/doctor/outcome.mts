/** The verdicts on a call, the best first. */
export const verdicts = [
	'works',
	'second path works',
	'another shape',
	'not permitted',
	'not found',
	'no answer',
	'skipped',
] as const;
type Verdict = (typeof verdicts)[number];

/** A difference between a response and the documentation: names and types, never a value. */
export interface Finding {
	/** "Unknown" fields are documented for other responses. "Unnamed" fields are not documented, and may be named after people. */
	readonly kind: 'missing' | 'unknown' | 'unnamed' | 'other type' | 'other format' | 'other status';
	/**
	 * The place, such as `data[].userModel.phone`; for unnamed fields, the place of their parent; empty for the whole response.
	 * Undocumented keys are replaced by `{}`.
	 */
	readonly place: string;
	/** The type in the response; for unnamed fields, their number and types; empty for a missing field. */
	readonly found: string;
	/** The type in the documentation; empty for an unknown or unnamed field. */
	readonly documented: string;
}

/** The outcome of a call. It contains no data of the company. */
export interface Outcome {
	/** `GET /api/projects/{projectId}`, as documented. */
	readonly call: string;
	readonly verdict: Verdict;
	/** A few more words about the verdict; may be empty. */
	readonly note: string;
	readonly findings: readonly Finding[];
	/** The HTTP status; undefined if no request was sent or no response came. */
	readonly status: number | undefined;
}

/** Whether a call returned data that can supply parameters of other calls. */
export function gaveData({ verdict }: Outcome): boolean {
	return verdict === 'works' || verdict === 'second path works' || verdict === 'another shape';
}

/** Whether the outcome needs no attention. */
export function isAllWell(outcomes: readonly Outcome[]): boolean {
	return outcomes.every(({ verdict }) => verdict === 'works' || verdict === 'skipped');
}
