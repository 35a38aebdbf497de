import { type INodeParameters, type INodeType, Workflow } from 'n8n-workflow';

import { ClayHr } from '../../../nodes/ClayHr/ClayHr.node';
import { ClayHrTrigger } from '../../../nodes/ClayHrTrigger/ClayHrTrigger.node';

/** The subtitle that the canvas shows for a node with these parameters. */
function subtitleOf(type: INodeType, parameters: INodeParameters): unknown {
	const nodeTypes = { getByName: () => type, getByNameAndVersion: () => type, getKnownTypes: () => ({}) };
	const node = { id: '1', name: 'Node', type: 'any', typeVersion: 1, position: [0, 0] as [number, number], parameters };
	const { expression } = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const { subtitle = '' } = type.description;
	return expression.getParameterValue(subtitle, null, 0, 0, node.name, [{ json: {} }], 'internal', {});
}

it.each([
	['leaveRequest', 'getAll', 'Leave Request: Get Many'],
	['user', 'createOrUpdate', 'User: Create Or Update'],
	['ptoPolicy', 'addBalances', 'PTO Policy: Add Balances'],
	['apiRequest', 'send', 'API Request: Send'],
	['orgRelation', 'getDirectReports', 'Reporting Line: Get Direct Reports'],
	['task', 'getAllOwn', 'Task: Get Mine'],
])('the canvas names %s and %s as "%s"', (resource, operation, shown) => {
	expect(subtitleOf(new ClayHr(), { resource, operation })).toBe(shown);
});

it.each([
	['newLeaveRequest', 'New Leave Request'],
	['leavesSoon', 'User Leaves Soon'],
	['startsSoon', 'User Starts Soon'],
	['timesheetWaiting', 'Timesheet Waiting'],
])('the canvas names the event %s as "%s"', (event, shown) => {
	expect(subtitleOf(new ClayHrTrigger(), { event })).toBe(shown);
});
