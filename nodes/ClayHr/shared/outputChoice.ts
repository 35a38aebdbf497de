import type { Call } from './call';

/** What decides about the output of a call. */
export type ShapedCall = Pick<Call, 'response' | 'changesData' | 'complete'>;

/** Whether the user chooses what of an answer's records comes out: in every call that only reads. */
export function hasOutputChoice({ response: { kind }, changesData }: ShapedCall): boolean {
	return !changesData && (kind === 'rows' || kind === 'record');
}
