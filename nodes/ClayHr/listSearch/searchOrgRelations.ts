import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { readPerson } from '../resources/orgRelation/linesOf';
import { orgRelationShape } from '../resources/orgRelation/shape';
import { simplify } from '../shared/output/shape';
import { listRows } from '../shared/transport/clayHrRequest';
import { choices } from './choices';
import { chosenUser } from './chosenUser';

/** The reporting lines of the person chosen in the field User, for a "From List" field. */
export async function searchOrgRelations(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const userId = await chosenUser(this, 'orgRelationUserId');
	const { email } = await readPerson(this, userId);
	const query = { employeeUserId: userId, email };
	const rows = await listRows(this, { path: '/api/orgrelation/orgRelationsByUser', query });
	return choices(
		rows.map((row) => simplify(row, orgRelationShape)),
		(line) => ({ name: nameOf(line), id: line.id }),
		filter,
	);
}

function nameOf({ manager, relationType, startDate, status }: IDataObject): string {
	const since = startDate ? `since ${String(startDate)}` : undefined;
	return [manager, relationType, since, status].filter(Boolean).map(String).join(', ');
}
