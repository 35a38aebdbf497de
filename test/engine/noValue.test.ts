import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { chosen } from '../support/locators.mts';
import { type Operation, operations, optionsOf } from '../support/operations.mts';
import { asTyped, fillIn, type Samples, samplesFor } from '../support/sampleParameters.mts';
import { samplesOf } from '../support/samples/index.mts';

const bench = openEngineBench({ date: '2026-03-02' });
let samples: Samples;

beforeAll(async () => {
	[samples] = await samplesOf(bench.sandbox);
});

const nothing = [{}, { value: null }, { value: '' }, { value: ' \u00a0\u200b' }];

/** Executes an operation with its required fields and the given parameters, once per item. */
async function refusals(operation: Operation, parameters: INodeParameters, items: IDataObject[]) {
	await bench.sandbox.control('DELETE', '/requests');
	const required = fillIn(operation, 'required', asTyped(samplesFor(operation, samples)));
	const result = await bench.engine.run({ ...required, ...parameters }, items, { onError: 'continueErrorOutput' });
	const requests = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	return { messages: result.errorItems.map(({ json }) => String(json.error)), accepted: result.items, requests };
}

/** Values of a field as an expression on the item; for a locator, in each of its modes. */
const waysOf = ({ type, modes = [] }: INodeProperties): Array<INodeParameters[string]> => {
	const expression = '={{ $json.value }}';
	if (type !== 'resourceLocator') return [expression];
	return modes.map(({ name }) => chosen(name as 'id', expression));
};

const isUserField = ({ modes }: INodeProperties) => modes?.some(({ name }) => name === 'email') === true;

const collectionsOf = (operation: Operation) => operation.shown.filter(({ type }) => type === 'collection');

// Without one of these values, a change affects more than intended, or a read returns more.
const limits: Record<string, string[]> = {
	'announcement.create': ['announcementStatus'],
	'apiRequest.send': ['query', 'body'],
	'leaveRequest.create': ['endDateMeridiem', 'meridiem', 'totalLeaveDays', 'totalLeaveHours'],
	'orgRelation.create': ['startDate', 'endDate'],
	'orgRelation.getApprovalChain': ['maxLevels', 'stopAtMissingManager'],
	'orgRelation.update': ['startDate', 'endDate', 'userEmail'],
	'performanceReview.create': ['startDate', 'endDate'],
	'performanceReview.launchInBulk': ['firstDay', 'lastDay'],
	'timesheet.saveEntry': ['timecardId'],
	'user.createOrUpdate': ['guid'],
	'user.deactivate': ['endDate'],
	'user.update': ['guid'],
	'userCompensation.add': ['endDate'],
	'userCompensation.update': ['effectiveDate', 'endDate'],
};

const added = operations.flatMap((operation) =>
	collectionsOf(operation).flatMap((collection) =>
		optionsOf<INodeProperties>(collection)
			.filter(
				(field) =>
					isUserField(field) ||
					collection.displayName === 'Filters' ||
					limits[`${operation.resource}.${operation.operation}`]?.includes(field.name),
			)
			.map(
				(field) =>
					[operation.resource, operation.operation, field.displayName, { operation, collection, field }] as const,
			),
	),
);

it('has user fields, filters and limits to test', () => {
	const named = (test: (one: (typeof added)[number][3]) => boolean) => added.filter(([, , , one]) => test(one)).length;
	expect(named(({ field }) => isUserField(field))).toBeGreaterThanOrEqual(11);
	expect(named(({ collection }) => collection.displayName === 'Filters')).toBeGreaterThanOrEqual(25);
	expect(added.length).toBeGreaterThanOrEqual(45);
});

it.each(added)('%s %s: the added field %s must have a value', async (_resource, _operation, label, one) => {
	const { operation, collection, field } = one;
	for (const value of waysOf(field)) {
		const result = await refusals(operation, { [collection.name]: { [field.name]: value } }, nothing);
		expect(result.messages).toEqual(nothing.map((_item, index) => `'${label}' has no value [item ${index}]`));
		expect(result.requests).toEqual([]);
	}
});

const lists = added.filter(([, , , { field }]) => field.type === 'multiOptions');

it.each(lists)('%s %s: the added field %s must have a choice', async (_resource, _operation, label, one) => {
	const { operation, collection, field } = one;
	const empty = [{ value: [] }, { value: [null] }, { value: [''] }];
	const result = await refusals(operation, { [collection.name]: { [field.name]: '={{ $json.value }}' } }, empty);
	expect(result.messages).toEqual(
		empty.map((_item, index) => expect.stringMatching(new RegExp(`^'${label}' must be .* \\[item ${index}\\]$`))),
	);
	expect(result.requests).toEqual([]);
});

const isLocatorById = ({ modes }: INodeProperties) =>
	modes?.some(({ name, validation }) => name === 'id' && validation !== undefined) === true;
const isTypedId = ({ name, type, placeholder = '' }: INodeProperties) =>
	type === 'string' && /Id$/.test(name) && /^e\.g\. \d+$/.test(placeholder);
// ClayHR documents these as text.
const textIds = ['countryId', 'reportId'];

const recordFields = operations.flatMap((operation) =>
	operation.shown
		.flatMap((property): Array<{ collection?: string; field: INodeProperties }> =>
			property.type === 'collection'
				? optionsOf<INodeProperties>(property).map((field) => ({ collection: property.name, field }))
				: [{ field: property }],
		)
		.filter(({ field }) => (isLocatorById(field) || isTypedId(field)) && !textIds.includes(field.name))
		// Not sent: see recordOwnerField.
		.filter(({ field }) => field.name !== 'recordOwnerUserId')
		.map((one) => [operation.resource, operation.operation, one.field.displayName, { operation, ...one }] as const),
);

it('has IDs to test', () => expect(recordFields.length).toBeGreaterThan(120));

it.each(recordFields)('%s %s: the ID in %s is 1 or more', async (_resource, _operation, label, one) => {
	const { operation, collection, field } = one;
	const value = field.type === 'resourceLocator' ? chosen('id', '={{ $json.value }}') : '={{ $json.value }}';
	const given = collection === undefined ? { [field.name]: value } : { [collection]: { [field.name]: value } };
	const result = await refusals(operation, given, [{ value: 0 }, { value: '0' }, { value: -3 }, { value: '-3' }]);
	expect(result.messages).toHaveLength(4);
	for (const message of result.messages)
		expect(message).toMatch(new RegExp(`^'${label}' must be .*, 1 or more, but is `));
	expect(result.requests).toEqual([]);
});

it('an optional field is left out if its expression gives nothing', async () => {
	const operation = operations.find((one) => one.resource === 'leaveRequest' && one.operation === 'create');
	if (!operation) throw new Error('No such operation');
	const leaveRequestFields = { description: '={{ $json.value }}' };
	const { messages, requests } = await refusals(operation, { leaveRequestFields }, [{}]);
	expect(messages).toEqual([]);
	const sent = requests.filter(({ method }) => method === 'POST');
	expect(sent.map(({ body }) => Object.keys(Object(body)).sort())).toEqual([
		['date', 'numberOfDays', 'ptoPolicyModel'],
	]);
});

it.each([
	['leaveRequest', 'create', 'leaveRequestFields', 'leaveRequestUserId', 'User'],
	['user', 'createOrUpdate', 'userCompleteFields', 'departmentId', 'Department'],
])('%s %s: a list in which nothing was chosen yet has no value', async (resource, name, collection, field, label) => {
	const operation = operations.find((one) => one.resource === resource && one.operation === name);
	if (!operation) throw new Error('No such operation');
	const untouched = { mode: 'list', value: '' };
	const { messages, requests } = await refusals(operation, { [collection]: { [field]: untouched } }, [{}]);
	expect(messages).toEqual([`'${label}' has no value [item 0]`]);
	expect(requests).toEqual([]);
});
