import type { IDataObject } from 'n8n-workflow';

import type { Samples } from '../sampleParameters.mts';
import type { Sandbox } from '../sandbox.mts';

/** Samples for users, org relations, custom fields and PTO policies. */
export async function peopleSamples(sandbox: Sandbox): Promise<[Samples, Samples]> {
	const leaves = await sandbox.control<IDataObject[]>('GET', '/state/leaveRequests');
	const [leave, otherLeave] = leaves.filter(({ status }) => status === 'AP').map(({ cardId }) => Number(cardId));
	if (leave === undefined || otherLeave === undefined)
		throw new Error('The sandbox has no two approved leave requests');
	const lines = await sandbox.control<IDataObject[]>('GET', '/state/orgRelations');
	const [one, other] = lines.map(({ orgRelationId }) => Number(orgRelationId));
	if (one === undefined || other === undefined) throw new Error('The sandbox has no two reporting lines');
	const users = await sandbox.control<IDataObject[]>('GET', '/state/users');
	const shared = {
		// The same name stands for the ID of a new org unit.
		'orgUnit.getManagers.orgUnitId': 32,
		'orgUnit.getMembers.orgUnitId': 32,
		sortBy: 'name',
		amount: '85000.5',
		userEmail: 'sample@example.com',
		managerEmails: users
			.slice(0, 2)
			.flatMap(({ email }) => (typeof email === 'string' ? [email] : []))
			.join(', '),
	};
	const guids = users.flatMap(({ guid }) => (typeof guid === 'string' ? [guid] : []));
	// Neither of them is a manager, because the managers' email addresses must not change.
	const ofUser = (place: number): Samples => ({
		locationId: Number(users[place]?.locationId),
		guid: guids[place] ?? '',
	});
	return [
		{ ...shared, ...ofUser(4), orgRelationId: one, 'leaveRequest.recall.leaveRequestId': leave },
		{ ...shared, ...ofUser(5), orgRelationId: other, 'leaveRequest.recall.leaveRequestId': otherLeave },
	];
}
