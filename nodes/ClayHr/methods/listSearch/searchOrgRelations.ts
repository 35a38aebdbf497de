import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { linesOf } from '../../resources/orgRelation/linesOf';
import { orgRelationShape } from '../../resources/orgRelation/shape';
import { simplify } from '../../shared/records/shape';
import { getPerson } from '../../shared/lists/users';
import { choices, joined } from './choices';
import { chosenUser } from './chosenUser';

/** Reporting lines of the user in the field User. */
export async function searchOrgRelations(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const userId = await chosenUser(this, 'orgRelationUserId');
	const rows = await linesOf(this, await getPerson(this, userId));
	return choices(
		rows.map((row) => simplify(row, orgRelationShape)),
		(line) => ({ name: nameOf(line), id: line.id }),
		filter,
	);
}

function nameOf({ manager, relationType, startDate, status }: IDataObject): string {
	const since = startDate ? `since ${String(startDate)}` : undefined;
	return joined(manager, relationType, since, status);
}
