import type { INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byId } from '../support/locators.mts';

const bench = openEngineBench();

const full = '={{ `${$json.first} ${$json.last}` }}';
const address = '={{ `${$json.first}.${$json.last}@example.com` }}';
const create = { resource: 'user', operation: 'create', firstName: 'Ada', email: 'ada@example.com' };
const update = { resource: 'user', operation: 'update', userId: byId(140009) };

/** Fields that a template over missing fields fills. */
const cases: Array<[label: string, parameters: INodeParameters]> = [
	['First Name', { ...create, firstName: full }],
	['Email', { ...create, email: address }],
	['First Name', { ...update, userUpdateFields: { firstName: full } }],
	['Last Name', { ...update, userUpdateFields: { lastName: full } }],
	['Display Name', { ...update, userUpdateFields: { displayFullName: full } }],
	['Email', { ...update, userUpdateFields: { email: address } }],
	['Name', { resource: 'candidate', operation: 'create', candidateName: full, candidateEmail: 'ada@example.com' }],
	['Email', { resource: 'candidate', operation: 'create', candidateName: 'Ada', candidateEmail: address }],
];

it.each(cases)('%s made of nothing is refused before anything is sent: %j', async (label, parameters) => {
	for (const item of [{}, { first: null, last: null }]) {
		const { error } = await bench.engine.run(parameters, [item]);
		expect(error?.message).toMatch(new RegExp(`^'${label}' must be `));
	}
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});
