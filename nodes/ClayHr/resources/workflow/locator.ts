import { locator } from '../../shared/description/locator';

/** The ways to choose a workflow that can be assigned. */
export const workflowLocator = locator({
	thing: 'a workflow',
	search: 'searchWorkflows',
	example: '330',
	hint: "The field 'workflowId' of a listed workflow",
});

/** The ways to choose a running workflow; the list holds those of the owner of the API key. */
export const assignedWorkflowLocator = locator({
	thing: 'a running workflow',
	search: 'searchAssignedWorkflows',
	example: '3301',
	hint: "The field 'userworkflowId' of an assigned workflow",
});
