import type { IDataObject } from 'n8n-workflow';

import { fieldsOf } from '../../shared/records/envelope';

const beside = ['CandidateList', 'candidateApplicationFunnelStatusModel'];

/**
 * Reads the response of Position: Get as one record. ClayHR sends the candidates and the application stages beside the
 * position.
 *
 * @returns the position plus `CandidateList` and `candidateApplicationFunnelStatusModel`, if the response has them
 */
export function readPosition(body: IDataObject): IDataObject {
	const kept = beside.filter((name) => name in body).map((name) => [name, body[name]] as const);
	return { ...fieldsOf(body), ...Object.fromEntries(kept) };
}
