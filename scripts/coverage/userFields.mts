import { userReadCalls } from '../../nodes/ClayHr/resources/user/readCalls.ts';
import { userShape } from '../../nodes/ClayHr/resources/user/shape.ts';
import { callOf } from '../../nodes/ClayHr/shared/operation.ts';
import type { Shape } from '../../nodes/ClayHr/shared/records/shape.ts';

// The reads of users, with their names in the editor.
const reads = {
	Get: userReadCalls.get,
	'Get Basic Details': userReadCalls.getBasic,
	'Get Many': userReadCalls.getAll,
	'Get Many Basic Details': userReadCalls.getAllBasic,
	'Get Many by Name': userReadCalls.getAllByName,
	'Get Many From Directory': userReadCalls.getAllFromDirectory,
};

/** A field of a user, and how each read gives it. */
export interface UserField {
	name: string;
	/** By the name of the read: yes, directory (only with Complete From Directory), or empty for no. */
	by: Record<string, string>;
}

/** All fields of users, in the order of the output. */
export function userFields(): UserField[] {
	return namesIn(userShape).map((name) => ({
		name,
		by: Object.fromEntries(Object.entries(reads).map(([read, routing]) => [read, given(name, routing)])),
	}));
}

function given(name: string, routing: (typeof reads)[keyof typeof reads]): string {
	const call = callOf(routing);
	const shape = call && 'shape' in call.response ? call.response.shape : undefined;
	if (typeof shape === 'object' && namesIn(shape).includes(name)) return 'yes';
	return call?.complete && namesIn(call.complete.shape).includes(name) ? 'directory' : '';
}

const namesIn = ({ fields, more }: Shape): string[] => Object.keys({ ...fields, ...more });
