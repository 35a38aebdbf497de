import type { IDataObject } from 'n8n-workflow';

import { recordOf } from '../../shared/records/envelope';

const beside = ['CandidateList', 'candidateApplicationFunnelStatusModel'];

/**
 * The answer to Position: Get as one record. ClayHR puts the candidates and the steps they go through beside the
 * position, not into it.
 *
 * @returns the position with `CandidateList` and `candidateApplicationFunnelStatusModel`, as far as the answer has them
 */
export function readPosition(body: IDataObject): IDataObject {
	const kept = beside.filter((name) => name in body).map((name) => [name, body[name]] as const);
	return { ...recordOf(body), ...Object.fromEntries(kept) };
}
