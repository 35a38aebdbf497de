import { customFields, customLists, type CustomField } from '../company/customFields.mts';
import { Facts } from '../contract/facts.mts';
import { customFieldFacts, customListFacts } from '../records/customField.mts';
import { ok, type Call, type Handlers } from './call.mts';
import { findUser } from './findUser.mts';
import { invalid, Refusal, requireHr, requireReader } from './refusal.mts';
import type { Values } from './values.mts';

const failure: [number, string] = [409, 'failure'];
const userNames = { id: 'userId', empId: 'empId', email: 'userEmail' };

export const customFieldHandlers: Handlers = {
	'GET /api/customfield': ({ query }) => {
		const field = customFields.find(({ customFieldId }) => customFieldId === query.number('customFieldId'));
		if (field === undefined) throw new Refusal(...failure).because('customFieldId: no such field');
		return ok({ data: customFieldFacts(field), message: 'success' });
	},
	'GET /api/customfields': ({ query }) => {
		// All custom fields belong to users.
		const fields = (query.text('objectType') ?? 'user').toLowerCase() === 'user' ? customFields : [];
		return ok({ data: fields.map(customFieldFacts), message: 'success' });
	},
	'GET /api/customlist': () => ok(customLists.map(customListFacts)),
	'GET /api/customfieldvalues': (call) => {
		const person = findUser(call, call.query, userNames, failure);
		requireReader(call, person.userId);
		return ok(new Facts({ ...call.company.customFieldValues.get(person.userId, fieldOf(call)) }));
	},
	'POST /api/customfieldvalues': (call) => {
		requireHr(call);
		const person = findUser(call, call.query, userNames, failure);
		// Undocumented: the effect of a blank value. Here: it clears the field, as in saveCustomFieldValues.
		call.company.customFieldValues.set(person.userId, fieldOf(call), call.query.text('value') ?? '');
		return ok({ message: 'successful' });
	},
	'POST /api/user/saveCustomFieldValues': (call) => {
		requireHr(call);
		const names = { id: 'userID', empId: 'empId', guid: 'guid', email: 'email' };
		const person = findUser(call, call.query, names, [404, 'Not Found']);
		const { customFieldValues } = call.company;
		for (const { field, value } of readCustomFields(call.form)) customFieldValues.set(person.userId, field, value);
		return ok({ message: 'Custom Field details saved successfully.' });
	},
};

// Undocumented: priority if both id and code are sent. Here: the id wins, unless it is 0.
function fieldOf({ query }: Call): CustomField {
	const id = query.number('customFieldId');
	const code = query.text('customFieldCode');
	const field = customFields.find(({ customFieldId, cfcode }) => (id === 0 ? cfcode === code : customFieldId === id));
	if (field === undefined) throw new Refusal(...failure).because('customFieldId or customFieldCode: no such field');
	return field;
}

/** A custom field with its new value. */
export interface CustomFieldWrite {
	field: CustomField;
	value: string;
}

/**
 * Reads the custom field values of a body.
 * @param sent custom field codes and values
 * @throws Refusal if a code is unknown
 */
export function readCustomFields(sent: Values): CustomFieldWrite[] {
	return sent.entries().map(([code]) => {
		const field = customFields.find(({ cfcode }) => cfcode === code);
		if (field === undefined) throw invalid().because('a code of customFieldValues: no such field');
		return { field, value: sent.text(code) ?? '' };
	});
}
