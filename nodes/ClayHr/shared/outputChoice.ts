import type { Call } from './call';

/** The choices of Output. */
export const outputChoices = [
	{ name: 'Raw', value: 'raw', description: 'All fields, as ClayHR returns them' },
	{ name: 'Selected Fields', value: 'selected', description: 'The chosen fields and the ID' },
	{
		name: 'Simplified',
		value: 'simplified',
		description: 'Up to ten of the most useful fields, with readable names, and their IDs and codes',
	},
];

/** What decides about the output of a call. */
export type ShapedCall = Pick<Call, 'response' | 'changesData' | 'complete'>;

/** Whether the user chooses what of an answer's records comes out: in every call that only reads. */
export function hasOutputChoice({ response: { kind }, changesData }: ShapedCall): boolean {
	return !changesData && (kind === 'rows' || kind === 'record');
}
