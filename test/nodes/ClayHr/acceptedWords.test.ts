import { type INodeProperties, type INodePropertyCollection } from 'n8n-workflow';

import { convert } from '../../../nodes/ClayHr/shared/parameters/convert';
import type { Parameter, Source } from '../../../nodes/ClayHr/shared/parameters/fields';
import { queryOf } from '../../support/described.mts';
import { nodeProperties, operations, optionsOf } from '../../support/operations.mts';

const isChoice = (source: Source): source is Parameter =>
	'type' in source && (source.type === 'choice' || source.type === 'choices');

const inside = (source: Source): Source[] =>
	'entry' in source && source.entry ? Object.values(source.entry) : [source];

/** Every choice that a call reads, by its path; a choice in a list by its name alone. */
const choices = new Map(
	operations
		.flatMap(({ call }) => [call && queryOf(call), call?.body, call?.pathValues, call?.options])
		.flatMap((sources) => Object.values(sources ?? {}))
		.flatMap(inside)
		.filter(isChoice)
		.map((source) => [source.parameter, source]),
);

/** Each choice in the editor with its name and its code. */
function offeredIn(property: INodeProperties, path = property.name): Array<[string, string, string]> {
	if (property.type === 'collection')
		return optionsOf<INodeProperties>(property).flatMap((field) => offeredIn(field, `${path}.${field.name}`));
	if (property.type === 'fixedCollection')
		return optionsOf<INodePropertyCollection>(property).flatMap(({ values }) =>
			values.flatMap((field) => offeredIn(field)),
		);
	if (!choices.has(path)) return [];
	return optionsOf(property).map(({ name, value }) => [path, name, String(value)]);
}

const offered = nodeProperties.flatMap((property) => offeredIn(property)).filter(([, , code]) => code !== '');

/** What the output says for a code where this is not the name in the editor. */
const wordsOfOutput: Array<[path: string, word: string, code: string]> = [
	['leaveRequestStatuses', 'waiting', 'WA'],
	['leaveRequestStatuses', 'partly approved', 'PAP'],
	['peopleStatuses', 'future', 'F'],
	['userFilters.statuses', 'future', 'F'],
	['userDirectoryFilters.statuses', 'future', 'F'],
	['userUpdateFields.status', 'future', 'F'],
	['userCompleteFields.status', 'future', 'F'],
	['timesheetStatus', 'submitted', 'PD'],
	['timesheetStatus', 'pending', 'PD'],
	['expenseReportStatus', 'draft', 'DRFT'],
	['positionAccessLevel', 'private', 'pvt'],
	['timesheetClockFields.category', 'overtime', 'OT'],
	['compensationPeriod', 'biweekly', 'BWKLY'],
	['compensationType', 'severance', 'SVRC'],
];

const read = (path: string, given: unknown) => {
	const source = choices.get(path);
	if (!source) throw new Error(`No call reads ${path}`);
	const converted = convert(given, source, 'UTC');
	return converted.ok ? [converted.value].flat() : converted;
};

it('has choices to test', () => expect(offered.length).toBeGreaterThan(90));

it.each(offered)('%s takes %p for %s', (path, name, code) => {
	const inputs = [
		code,
		code.toLowerCase(),
		` ${code.toLowerCase()} `,
		name,
		name.toLowerCase(),
		` ${name.toUpperCase()}\n`,
	];
	for (const given of inputs) expect([given, read(path, given)]).toEqual([given, [code]]);
});

it.each(wordsOfOutput)('%s takes the word %p of the output for %s', (path, word, code) => {
	expect(read(path, word)).toEqual([code]);
});
