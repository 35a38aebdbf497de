import type { INodeParameters } from 'n8n-workflow';

import type { NodeToRun } from './engine.mts';

/** What is compared, each node by its name in the report. */
export type Cases = Readonly<Record<string, NodeToRun>>;

const byId = (value: string) => ({ __rl: true, mode: 'id', value });
const byEmail = (value: string) => ({ __rl: true, mode: 'email', value });
const clayHr = (parameters: INodeParameters): NodeToRun => ({ type: 'clayHr', parameters });
const httpRequest = (parameters: INodeParameters): NodeToRun => ({
	type: 'httpRequest',
	typeVersion: 4.2,
	parameters: { authentication: 'none', options: {}, ...parameters },
});
const floor: NodeToRun = { type: 'floor', parameters: { resource: 'record', operation: 'get', id: '={{ $json.id }}' } };

const field = (value: string) => `={{ $json.id ? '${value}' : '' }}`;

const userFields = {
	cellPhone: '1',
	dateOfBirth: '2000-01-01',
	displayFullName: 'Ada Stone',
	email: 'ada@example.com',
	employeeNumber: '1',
	familySuffix: 'Jr',
	firstName: 'Ada',
	gender: 'F',
	guid: 'g-1',
	jobGrade: '1',
	lastName: 'Stone',
	locationId: '1',
	locationName: 'Hamburg',
	middleName: 'M',
	notes: 'n',
	phone: '1',
	position: 'p',
	secondLastName: 's',
	shortName: 'ada',
	startDate: '2020-01-01',
};

const withExpressions = (values: Record<string, string>) =>
	Object.fromEntries(Object.entries(values).map(([name, value]) => [name, field(value)]));

const asParameters = (values: Record<string, string>) => ({
	parameters: Object.entries(values).map(([name, value]) => ({ name, value: field(value) })),
});

/** The nodes that are compared with items, by the name of the row. The first node is this package's. */
export function casesOf(row: string, companyUrl: string): Cases {
	const api = `${companyUrl}/rm/api`;
	const rows: Record<string, Cases> = {
		get: {
			ClayHR: clayHr({
				resource: 'user',
				operation: 'get',
				userId: byId('={{ $json.id }}'),
				completeUser: false,
				output: 'simplified',
			}),
			floor,
			'HTTP Request': httpRequest({ method: 'GET', url: `=${api}/user/?userID={{ $json.id }}` }),
		},
		update: {
			ClayHR: clayHr({
				resource: 'user',
				operation: 'update',
				userId: byId('={{ $json.id }}'),
				userUpdateFields: withExpressions(userFields),
			}),
			'HTTP Request': httpRequest({
				method: 'POST',
				url: `${api}/user/update`,
				sendQuery: true,
				queryParameters: {
					parameters: [{ name: 'userId', value: '={{ $json.id }}' }, ...asParameters(userFields).parameters],
				},
			}),
		},
		project: {
			ClayHR: clayHr({
				resource: 'project',
				operation: 'get',
				projectId: byId('={{ $json.id }}'),
				output: 'simplified',
			}),
			floor,
			'HTTP Request': httpRequest({ method: 'GET', url: `=${api}/projects/{{ $json.id }}` }),
		},
		leave: {
			ClayHR: clayHr({
				resource: 'leaveRequest',
				operation: 'create',
				leaveStartDate: field('2030-01-07'),
				numberOfDays: 1,
				ptoPolicyId: byId('={{ $json.id }}'),
				leaveRequestFields: { description: field('Family visit'), leaveRequestUserId: byId('={{ $json.id }}') },
			}),
			'HTTP Request': httpRequest({
				method: 'POST',
				url: `${api}/leaverequest`,
				sendBody: true,
				specifyBody: 'json',
				jsonBody:
					'={{ ({ date: "2030-01-07", numberOfDays: 1, description: "Family visit", ptoPolicyModel: { ptoPolicyId: $json.id }, userModel: { userId: $json.id } }) }}',
			}),
		},
		byEmail: {
			ClayHR: clayHr({
				resource: 'user',
				operation: 'get',
				userId: byEmail('={{ $json.email }}'),
				output: 'simplified',
			}),
		},
		expenseItem: {
			ClayHR: clayHr({
				resource: 'expenseItem',
				operation: 'create',
				expenseItemUserId: byId('={{ $json.id }}'),
				expenseItemAmount: '={{ $json.id }}',
				expenseItemCurrency: byId('USD'),
				expenseItemDate: '2030-01-07',
				expenseItemTypeId: byId('9'),
				newExpenseItemId: 0,
				expenseItemProjectId: byId('={{ $json.id }}'),
				expenseItemRemarks: '={{ "Train " + $json.id }}',
			}),
		},
	};
	const cases = rows[row];
	if (cases === undefined) throw new Error(`There is no row ${row}`);
	return cases;
}

/** The nodes that read a whole list of users. */
export function listCases(companyUrl: string): Cases {
	const readAll = (output: string) => clayHr({ resource: 'user', operation: 'getAll', returnAll: true, output });
	return {
		'ClayHR, simplified': readAll('simplified'),
		'ClayHR, raw': readAll('raw'),
		"n8n's HTTP client only": { type: 'clientOnly', parameters: {} },
		'HTTP Request': httpRequest({
			method: 'GET',
			url: `${companyUrl}/rm/api/users`,
			sendQuery: true,
			queryParameters: { parameters: [{ name: 'pageSize', value: '100' }] },
			options: {
				pagination: {
					pagination: {
						paginationMode: 'updateAParameterInEachRequest',
						parameters: { parameters: [{ type: 'qs', name: 'page', value: '={{ $pageCount + 1 }}' }] },
						paginationCompleteWhen: 'responseIsEmpty',
					},
				},
			},
		}),
	};
}
