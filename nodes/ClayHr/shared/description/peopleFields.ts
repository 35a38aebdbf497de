import type { INodeProperties } from 'n8n-workflow';

import type { ForPeople } from '../call';
import { choice, choices, text, user } from '../parameters/fields';
import { codeChoices, userStatuses, userStatusInputs } from '../records/codes';
import { userLocator } from './locators';
import { operationsAmong } from './operationFields';

const peopleChoices = codeChoices([
	{ name: 'Everybody', value: 'everybody', description: 'The node sends one API request per user' },
	{ name: 'One User', value: 'one' },
	{ name: 'Several Users', value: 'several', description: 'The node sends one API request per user' },
]);

/**
 * Declares that a call lists the records of one user, and that the node reads it for each chosen user.
 *
 * @param name ClayHR's name of the user's ID in the query
 * @param noRecords the status with which ClayHR answers for a user without records, if it is an error
 */
export const forPeople = <Name extends string>(name: Name, noRecords?: number): ForPeople & { name: Name } => ({
	name,
	noRecords,
	people: choice('people', ...peopleChoices),
	one: user('peopleUserId'),
	several: text('peopleUserIds'),
	statuses: choices('peopleStatuses', ...userStatusInputs),
});

/**
 * The choice of people, shown for every operation that lists the records of one user, several users or everybody.
 *
 * @param properties the node's parameters, with all operations
 */
export function peopleFields(properties: INodeProperties[]): INodeProperties[] {
	const show = operationsAmong(properties, (call) => call.forPeople !== undefined);
	return [
		{
			displayName: 'Users',
			name: 'people',
			type: 'options',
			// With an expression, n8n would show and require all fields below.
			noDataExpression: true,
			displayOptions: { show },
			options: peopleChoices,
			default: 'one',
			description: 'Whose records to list',
		},
		{
			displayName: 'User',
			name: 'peopleUserId',
			required: true,
			displayOptions: { show: { ...show, people: ['one'] } },
			description: 'User whose records to list',
			...userLocator,
		},
		{
			displayName: 'User IDs or Emails',
			name: 'peopleUserIds',
			type: 'string',
			required: true,
			displayOptions: { show: { ...show, people: ['several'] } },
			default: '',
			placeholder: 'e.g. 140001, ada.stone@example.com',
			description:
				'Users whose records to list: IDs or email addresses with commas between them, or a list from an expression',
		},
		{
			displayName: 'User Statuses',
			name: 'peopleStatuses',
			type: 'multiOptions',
			required: true,
			displayOptions: { show: { ...show, people: ['everybody'] } },
			options: userStatuses,
			default: ['A'],
			description: 'Statuses of the users whose records to list',
		},
	];
}
