import { user } from '../../shared/request/fields';
import { readSources } from '../../shared/request/readSource';
import type { Gather } from '../../shared/transport/gather';
import { readPerson } from './linesOf';

/** Lists the reporting lines of a person, whose email ClayHR wants beside the ID. */
export const readLinesOfUser: Gather = async ({ context, read }) => {
	const { userId } = readSources(context, { userId: user('orgRelationUserId') });
	return await read({ email: (await readPerson(context, userId)).email });
};

/** Updates a reporting line; ClayHR wants the manager's email beside the ID. */
export const updateLine: Gather = async ({ context, send }) => {
	const { managerId } = readSources(context, { managerId: user('orgRelationManagerId') });
	return await send({ managerEmail: (await readPerson(context, managerId)).email });
};
