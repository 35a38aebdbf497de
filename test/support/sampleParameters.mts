import type { IDataObject, INodeParameters, INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { compensationGuidOf } from './compensationGuid.mts';
import { type Operation, optionsOf } from './operations.mts';
import { formSamples } from './samples/forms.mts';
import { growthSamples } from './samples/growth.mts';
import { hiringSamples } from './samples/hiring.mts';
import { peopleSamples } from './samples/people.mts';
import { timeSamples } from './samples/time.mts';
import type { Sandbox } from './sandbox.mts';

/** A value for each parameter of the node, by its name (a collection's field: by the last part), as a person would fill it in. */
export type Samples = Record<string, Sample>;

type Sample = string | number | boolean | string[];

/** Two sets of values that fit the sandbox's company and differ wherever they can. */
export async function samplesOf(sandbox: Sandbox): Promise<[Samples, Samples]> {
	const requests = await sandbox.control<IDataObject[]>('GET', '/state/leaveRequests');
	const [first, second] = requests.filter(({ status }) => status === 'WA').map(({ cardId }) => Number(cardId));
	if (first === undefined || second === undefined) throw new Error('The sandbox has no two waiting leave requests');
	const users = await sandbox.control<IDataObject[]>('GET', '/state/users');
	const [one, other] = users.slice(-2).map(({ userId }) => Number(userId));
	const units = await sandbox.control<IDataObject[]>('GET', '/state/orgUnits');
	const policies = await sandbox.control<IDataObject[]>('GET', '/state/ptoBalances');
	const policyIds = [...new Set(policies.map(({ ptoPolicyId }) => Number(ptoPolicyId)))];
	const projects = await sandbox.control<IDataObject[]>('GET', '/state/projects');
	const [formsOne, formsOther] = await formSamples(sandbox);
	const hiring = await hiringSamples(sandbox);
	const balance = (userId?: number, ptoPolicyId?: number) => JSON.stringify([{ userId, ptoPolicyId, balance: 12 }]);
	const time = await timeSamples(sandbox);
	const people = await peopleSamples(sandbox);
	const growth = await growthSamples(sandbox);
	const shared = {
		status: 'A',
		meridiem: 'PM',
		endDateMeridiem: 'AM',
		scoreRanges: '[{ "rangeMin": 1 }]',
	};
	return [
		{
			...shared,
			...time[0],
			...people[0],
			...growth[0],
			...hiring[0],
			leaveRequestId: first,
			userId: Number(one),
			headUserId: Number(one),
			parentId: Number(units[0]?.departmentId),
			ptoPolicyId: Number(policyIds[0]),
			email: 'grace.field@example.com',
			firstName: 'Grace',
			orgUnitId: 8001,
			customFieldId: 88,
			projectId: Number(projects[0]?.projectId),
			orgRelationManagerId: Number(other),
			orgRelationEmail: emailOf(users.at(-2)),
			compensationGuid: await compensationGuidOf(sandbox, Number(one)),
			ptoBalances: balance(one, policyIds[0]),
			leaveDate: '2027-03-01',
			startDate: '2026-01-01',
			endDate: '2027-12-31',
			...formsOne,
		},
		{
			...shared,
			...time[1],
			...people[1],
			...growth[1],
			...hiring[1],
			leaveRequestId: second,
			userId: Number(other),
			headUserId: Number(other),
			parentId: Number(units[1]?.departmentId),
			ptoPolicyId: Number(policyIds[1]),
			email: 'alan.brook@example.com',
			firstName: 'Alan',
			orgUnitId: 8002,
			customFieldId: 89,
			projectId: Number(projects[1]?.projectId),
			orgRelationManagerId: Number(one),
			orgRelationEmail: emailOf(users.at(-1)),
			compensationGuid: await compensationGuidOf(sandbox, Number(other)),
			ptoBalances: balance(other, policyIds[1]),
			leaveDate: '2027-03-08',
			startDate: '2026-02-01',
			endDate: '2027-11-30',
			...formsOther,
		},
	];
}

/** The samples of one operation: those named `leaveRequest.recall.leaveRequestId` stand in for what it needs otherwise. */
export function samplesFor({ resource, operation }: Operation, samples: Samples): Samples {
	const prefix = `${resource}.${operation}.`;
	const own = Object.entries(samples).filter(([name]) => name.startsWith(prefix));
	return { ...samples, ...Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value])) };
}

function emailOf(user?: IDataObject): string {
	if (typeof user?.email !== 'string') throw new Error('The sandbox has a user without an email');
	return user.email;
}

/** How a value gets into a field: as it is, or through an expression that reads it from the item. */
export type Fill = (property: INodeProperties, name: string) => INodeParameters[string];

/** All parameters of an operation, or the required ones only. */
export function fillIn(
	{ resource, operation, shown }: Operation,
	which: 'all' | 'required',
	fill: Fill,
): INodeParameters {
	const parameters: INodeParameters = { resource, operation };
	for (const property of shown) {
		if (property.type === 'collection') {
			if (which === 'required') continue;
			const fields = optionsOf<INodeProperties>(property);
			parameters[property.name] = Object.fromEntries(fields.map((field) => [field.name, fillField(field, fill)]));
		} else if (!['returnAll', 'limit', 'output', 'outputFields'].includes(property.name)) {
			parameters[property.name] = fillField(property, fill);
		}
	}
	return parameters;
}

/** A field's value; a fixedCollection gets one entry with every field of its group. */
function fillField(field: INodeProperties, fill: Fill): INodeParameters[string] {
	if (field.type !== 'fixedCollection') return fill(field, field.name);
	const [group] = optionsOf<INodePropertyCollection>(field);
	if (!group) throw new Error(`${field.name} has no group`);
	const entry = Object.fromEntries(group.values.map((inner) => [inner.name, fill(inner, inner.name)]));
	return { [group.name]: [entry] };
}

/** Fills fields with the values themselves. */
export const asTyped =
	(samples: Samples): Fill =>
	(property, name) =>
		inField(property, sampleOf(samples, property, name));

/** Fills fields with expressions that read the value from the input item. */
export const byExpression: Fill = (property, name) => inField(property, `={{ $json['${name}'] }}`);

/** The input item whose fields `byExpression` reads. */
export function itemFor({ shown }: Operation, samples: Samples): IDataObject {
	const fields = shown.flatMap(innerOf).flatMap(innerOf);
	return Object.fromEntries(fields.map((field) => [field.name, sampleOf(samples, field, field.name)]));
}

function innerOf(property: INodeProperties): INodeProperties[] {
	if (property.type === 'collection') return optionsOf<INodeProperties>(property);
	if (property.type !== 'fixedCollection') return [property];
	return optionsOf<INodePropertyCollection>(property).flatMap(({ values }) => values);
}

function inField({ type }: INodeProperties, value: Sample): INodeParameters[string] {
	// The sandbox's company has this custom field.
	if (type === 'resourceMapper') return { mappingMode: 'defineBelow', value: { tshirt_size: value }, schema: [] };
	return type === 'resourceLocator' ? { __rl: true, mode: 'id', value: String(value) } : value;
}

function sampleOf(samples: Samples, property: INodeProperties, name: string): Sample {
	const sample = samples[name];
	if (sample !== undefined) return sample;
	const { type } = property;
	if (name.endsWith('UserId')) return samples.userId ?? 1;
	if (type === 'number' || name.endsWith('Id')) return 1;
	if (type === 'boolean') return true;
	if (type === 'multiOptions') return optionsOf(property).map(({ value }) => String(value));
	if (type === 'options') return optionsOf(property)[0]?.value ?? '';
	return type === 'dateTime' ? '2027-04-30T00:00:00' : `Sample ${name}`;
}
