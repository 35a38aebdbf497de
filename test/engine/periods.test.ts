import type { IDataObject } from 'n8n-workflow';

import type { Source } from '../../nodes/ClayHr/shared/parameters/fields.ts';
import { labelOf } from '../../nodes/ClayHr/shared/parameters/invalidParameter.ts';
import { openEngineBench } from '../support/engineBench.mts';
import { byId } from '../support/locators.mts';
import { type Operation, operations } from '../support/operations.mts';
import { asTyped, fillIn, type Samples, samplesFor } from '../support/sampleParameters.mts';
import { samplesOf } from '../support/samples/index.mts';

const bench = openEngineBench({ date: '2026-03-02' });
let samples: Samples;

beforeAll(async () => {
	[samples] = await samplesOf(bench.sandbox);
});

const datesOf = ({ call }: Operation) =>
	Object.values<Source>({ ...call?.query, ...call?.body }).flatMap((source) =>
		'type' in source && source.type === 'date' && source.isPast !== true ? [source] : [],
	);

const nameOf = ({ resource, operation }: Operation) => `${resource}.${operation}`;

const periods = operations.flatMap((operation) =>
	datesOf(operation).flatMap(({ parameter, notBefore }) =>
		notBefore === undefined
			? []
			: [[nameOf(operation), labelOf(parameter), { operation, start: notBefore, end: parameter }] as const],
	),
);

it('every operation with two dates declares which of them is the end of the other', () => {
	const withTwo = operations.filter((operation) => datesOf(operation).length > 1).map(nameOf);
	expect(withTwo.length).toBeGreaterThanOrEqual(15);
	const declared = new Set(periods.map(([name]) => name));
	expect(withTwo.filter((name) => !declared.has(name))).toEqual([]);
});

/** Parameters with a value at a path such as `userFilters.startDateAfter`. */
function withValue(parameters: IDataObject, path: string, value: string): IDataObject {
	const [name = '', field] = path.split('.');
	return { ...parameters, [name]: field === undefined ? value : { ...Object(parameters[name]), [field]: value } };
}

it.each(periods)('%s: %s is not before its start', async (_name, label, { operation, start, end }) => {
	const required = fillIn(operation, 'required', asTyped(samplesFor(operation, samples)));
	const run = async (first: string, last: string) => {
		await bench.sandbox.control('DELETE', '/requests');
		const result = await bench.engine.run(withValue(withValue(required, start, first), end, last) as never);
		return { message: result.error?.message, requests: await bench.sandbox.control<IDataObject[]>('GET', '/requests') };
	};
	const wrong = await run('2027-03-02T00:00:00Z', '2027-03-01');
	const startLabel = labelOf(start);
	expect(wrong.message).toBe(
		`'${label}' must be a date that is not before '${startLabel}' (2027-03-02), but is "2027-03-01" [item 0]`,
	);
	expect(wrong.requests).toEqual([]);
	expect((await run('2027-03-01', '2027-03-01')).message ?? '').not.toContain('is not before');
});

it('an end without a start, and a start without an end, is sent', async () => {
	for (const timesheetFilters of [{ endDate: '2026-03-01' }, { startDate: '2026-03-01' }]) {
		const { error } = await bench.engine.run({
			resource: 'timesheet',
			operation: 'getAll',
			peopleUserId: byId(140009),
			timesheetFilters,
		});
		expect(error).toBeUndefined();
	}
});

it('an education in a list does not end before it starts', async () => {
	const education = [{ degree: 'BSc', startDate: '2020-09-01', endDate: '2019-06-30' }];
	const { error } = await bench.engine.run({
		resource: 'user',
		operation: 'createOrUpdate',
		firstName: 'Ada',
		email: 'ada.brook@example.com',
		userCompleteFields: { educations: { education } },
	});
	expect(error?.message).toBe(
		`'Education' must be a list in which 'End Date' is a date that is not before 'Start Date' (2020-09-01), but is "2019-06-30" [item 0]`,
	);
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});
