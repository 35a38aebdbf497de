import type { PersonalRecords } from '../company/personalRecords.mts';
import { created, type Handlers } from './call.mts';
import { Refusal, requireSelfOrHr } from './refusal.mts';

export const dependentHandlers: Handlers = {
	'POST /api/user/dependent/delete': (call) => {
		const id = call.query.requiredNumber('contactId');
		// Undocumented: whether other contacts can be deleted. Here: only contacts of type DEP.
		const owns = ({ contacts }: PersonalRecords): boolean =>
			contacts.some(({ contactId, contactType }) => contactId === id && contactType === 'DEP');
		const userId = call.company.personalRecords.ownerOf(id, owns);
		if (userId === undefined)
			throw new Refusal(404, 'User Dependent Contact not found').because('no user has this dependent');
		requireSelfOrHr(call, userId);
		const records = call.company.personalRecords.change(userId);
		records.contacts = records.contacts.filter(({ contactId }) => contactId !== id);
		return created({ message: 'User Contact deleted successfully.' });
	},
};
