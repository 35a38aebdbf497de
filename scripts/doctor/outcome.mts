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
	readonly kind: 'missing' | 'unknown' | 'other type' | 'other format' | 'other status';
	/** Where: `data[].userModel.phone`; empty for the answer itself. Keys that nobody documents stand as `{}`. */
	readonly place: string;
	/** The undocumented name of an unknown field. It may be data: only `FieldNames` decides whether it is shown. */
	readonly name?: string;
	/** What the answer has there; empty for a missing field. */
	readonly found: string;
	/** What the documentation has there; empty for an unknown field. */
	readonly documented: string;
}

/** How a call went. Nothing in it but the names of unknown fields comes from the company. */
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
