import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { at } from '../shared/output/readers';
import { listRows } from '../shared/transport/clayHrRequest';
import { choices, joined } from './choices';

const call = { path: '/api/trainings' };

/** Trainings of the API key's owner for a "From List" field: ClayHR lists no others. */
export async function searchTrainings(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	return choices(await listRows(this, call), (row) => ({ id: idOf(row), name: nameOf(row) }), filter);
}

/** How far the API key's owner has come with each training, for a "From List" field. */
export async function searchUserTrainings(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await listRows(this, call);
	return choices(rows, (row) => ({ id: row.userTrainingId, name: nameOf(row, row.status) }), filter);
}

// ClayHR does not document what it lists here: these are the places where its other pages have an ID and a name.
const idOf = at('trainingId', 'trainingModel.trainingId');
const trainingName = at('name', 'trainingName', 'title', 'trainingModel.name', 'trainingModel.trainingName');

function nameOf(row: IDataObject, status?: unknown): string {
	return joined(trainingName(row), status);
}
