import type { ItemContext } from '../call';
import { reportOf, toNodeApiError } from '../http/failure';

/**
 * The error for a call that ClayHR does not seem to have, where its documentation leaves the path open.
 *
 * @param error what the call ended in, with a report
 * @returns an error that says so and names the way round
 */
export function uncertainPath(item: ItemContext, error: unknown): unknown {
	const report = reportOf(error);
	if (report === undefined) return error;
	const description = `${report.description} ClayHR's documentation is not sure of the path of this call: if your ClayHR has another, use the resource API Request with it.`;
	return toNodeApiError(item.node, { ...report, description }, item.itemIndex);
}
