import type { ItemContext } from '../call';
import { reportOf, toNodeApiError } from '../http/failure';

/**
 * Explains a 404 of a call whose path ClayHR's documentation leaves open.
 *
 * @param error the call's error, with a report
 * @returns an error that names the uncertain path and a workaround; any other error unchanged
 */
export function uncertainPath(item: ItemContext, error: unknown): unknown {
	const report = reportOf(error);
	if (report === undefined) return error;
	const description = `${report.description} ClayHR's documentation is not sure of the path of this call: if your ClayHR has another, use the resource API Request with it.`;
	return toNodeApiError(item.node, { ...report, description }, item.itemIndex);
}
