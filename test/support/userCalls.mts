import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId } from './locators.mts';
import type { Sandbox } from './sandbox.mts';

/** Parameters of User: Get with one request. */
export const getUser = (id: unknown): INodeParameters => ({
	resource: 'user',
	operation: 'get',
	userId: byId(id),
	completeUser: false,
});

/** Parameters of User: Update. */
export const updateUser = (id: unknown, userUpdateFields: INodeParameters): INodeParameters => ({
	resource: 'user',
	operation: 'update',
	userId: byId(id),
	userUpdateFields,
});

/** Parameters of User: Get Many. */
export const listUsers = (extra: INodeParameters = { returnAll: true }): INodeParameters => ({
	resource: 'user',
	operation: 'getAll',
	...extra,
});

/** Helpers for tests of requests. */
export const controlsOf = (sandbox: () => Sandbox) => ({
	fault: async (settings: IDataObject) => await sandbox().control('POST', '/faults', settings),
	requests: async () => await sandbox().control<IDataObject[]>('GET', '/requests'),
	/** The IDs of the active users. */
	userIds: async () => {
		const users = await sandbox().control<IDataObject[]>('GET', '/state/users');
		return users.filter((user) => user.status === 'A').map((user) => Number(user.userId));
	},
});
