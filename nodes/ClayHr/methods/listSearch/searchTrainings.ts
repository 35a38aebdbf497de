import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { trainings } from '../../resources/training/lists';
import { userTrainingShape } from '../../resources/training/shape';
import { simplify } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

const readTrainings = async (context: ILoadOptionsFunctions) =>
	(await getList(context, trainings)).map((row) => simplify(row, userTrainingShape));

/** Trainings of the API key's user. ClayHR lists no others. */
export async function searchTrainings(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	return choices(await readTrainings(this), ({ training, trainingId }) => ({ name: training, id: trainingId }), filter);
}

/** Training progress records of the API key's user. */
export async function searchUserTrainings(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await readTrainings(this);
	return choices(rows, ({ training, status, id }) => ({ name: joined(training, status), id }), filter);
}
