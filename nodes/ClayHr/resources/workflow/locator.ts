import { locator, namedLocator } from '../../shared/description/locators';
import { workflows } from './lists';

/** Locator for a workflow that can be assigned. */
export const workflowLocator = namedLocator(workflows, {
	search: 'searchWorkflows',
	example: '330',
	exampleName: 'Onboarding',
	hint: "The field 'workflowId' of a listed workflow",
});

/** Locator for an assigned workflow. The list shows those of the API key's user. */
export const assignedWorkflowLocator = locator({
	thing: 'an assigned workflow',
	search: 'searchAssignedWorkflows',
	example: '3301',
	hint: "The field 'userworkflowId' of an assigned workflow",
});
