import { type INodeParameters, type INodeType, Workflow } from 'n8n-workflow';

import { ClayHr } from '../../../nodes/ClayHr/ClayHr.node';
import { operations } from '../../support/operations.mts';

const type: INodeType = new ClayHr();
const { hints = [] } = type.description;

/** The hints that the editor shows below the output of a node with these parameters. It evaluates their conditions like this. */
function hintsFor(parameters: INodeParameters): string[] {
	const nodeTypes = { getByName: () => type, getByNameAndVersion: () => type, getKnownTypes: () => ({}) };
	const node = { id: '1', name: 'Node', type: 'any', typeVersion: 1, position: [0, 0] as [number, number], parameters };
	const { expression } = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const isShown = (condition: string) =>
		expression.getParameterValue(condition, null, 0, 0, node.name, [{ json: {} }], 'manual', {});
	return hints.filter(({ displayCondition = '' }) => isShown(displayCondition) === true).map(({ message }) => message);
}

it.each([
	['getAll', { completeUsers: false }, /^ClayHR's list of users has no department, job, .*Complete From Directory/],
	['getAllBasic', { completeUsers: false }, /^The basic details of many users have no manager, .*From Directory/],
	['getBasic', { completeUsers: false }, /^The basic details of a user have no manager, .*Complete From Directory/],
	['getAllByName', {}, /^This list of users has no manager, .*Get Many From Directory/],
])('User: %s says below its output what the users lack', (operation, parameters, expected) => {
	expect(hintsFor({ resource: 'user', operation, ...parameters })).toEqual([expect.stringMatching(expected)]);
});

it.each(['getAll', 'getAllCurrent'])('User Compensation: %s says that it has no GUIDs', (operation) => {
	expect(hintsFor({ resource: 'userCompensation', operation })).toEqual([expect.stringContaining('has no GUIDs')]);
});

it.each([
	['timecard', 'getAll', /has no day\. Timecard: Get Details has it/],
	['timesheet', 'getAllTimecards', /has no times and no project\. Timecard: Get Details/],
	['timesheet', 'getDetails', /no call for the time entries .*Get My Timecards .*Timecard: Get Details/],
])('%s: %s says where the rest of the recorded time is', (resource, operation, expected) => {
	expect(hintsFor({ resource, operation })).toEqual([expect.stringMatching(expected)]);
});

it('says nothing of users that are completed from the directory', () => {
	for (const operation of ['getAll', 'getAllBasic', 'getBasic'])
		expect(hintsFor({ resource: 'user', operation, completeUsers: true })).toEqual([]);
});

it('says nothing for the other operations', () => {
	const shown = operations
		.filter(({ resource, operation }) => hintsFor({ resource, operation }).length > 0)
		.map(({ resource, operation }) => `${resource}: ${operation}`);
	expect(shown.sort()).toEqual([
		'timecard: getAll',
		'timesheet: getAllTimecards',
		'timesheet: getDetails',
		'user: getAll',
		'user: getAllBasic',
		'user: getAllByName',
		'user: getBasic',
		'userCompensation: getAll',
		'userCompensation: getAllCurrent',
	]);
});

it('all hints stand below the output after a run', () => {
	expect(hints.length).toBeGreaterThan(0);
	for (const { location, whenToDisplay, type: kind } of hints)
		expect([location, whenToDisplay, kind]).toEqual(['outputPane', 'afterExecution', 'info']);
});
