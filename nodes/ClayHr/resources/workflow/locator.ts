import { locator } from '../../shared/description/locators';

/** Locator for a workflow that can be assigned. */
export const workflowLocator = locator({
	thing: 'a workflow',
	search: 'searchWorkflows',
	example: '330',
	hint: "The field 'workflowId' of a listed workflow",
});

/** Locator for an assigned workflow. The list shows those of the API key's user. */
export const assignedWorkflowLocator = locator({
	thing: 'an assigned workflow',
	search: 'searchAssignedWorkflows',
	example: '3301',
	hint: "The field 'userworkflowId' of an assigned workflow",
});
