import { userReads } from '../../nodes/ClayHr/resources/user/readCalls.ts';
import { userShape } from '../../nodes/ClayHr/resources/user/shape.ts';
import type { Completion } from '../../nodes/ClayHr/shared/call.ts';
import type { Shape } from '../../nodes/ClayHr/shared/records/shape.ts';

/** The reads of users by their names in the editor. */
const reads: Record<string, { shape: Shape; complete?: Completion }> = {
	Get: userReads.get,
	'Get Basic Details': userReads.getBasic,
	'Get Many': userReads.getAll,
	'Get Many Basic Details': userReads.getAllBasic,
	'Get Many by Name': userReads.getAllByName,
	'Get Many From Directory': userReads.getAllFromDirectory,
};

/** A field of a user, and how each read returns it. */
export interface UserField {
	name: string;
	/** By the name of the read: `yes`, `directory` (only with Complete From Directory), or empty for no. */
	by: Record<string, string>;
}

/** All fields of users, in the order of the output. */
export function userFields(): UserField[] {
	return namesIn(userShape).map((name) => ({
		name,
		by: Object.fromEntries(
			Object.entries(reads).map(([read, { shape, complete }]) => [read, given(name, shape, complete)]),
		),
	}));
}

function given(name: string, shape: Shape, complete: Completion | undefined): string {
	if (namesIn(shape).includes(name)) return 'yes';
	return complete && namesIn(complete.shape).includes(name) ? 'directory' : '';
}

const namesIn = ({ fields, more }: Shape): string[] => Object.keys({ ...fields, ...more });
