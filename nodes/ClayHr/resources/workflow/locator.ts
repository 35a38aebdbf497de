import { locator, namedLocator } from '../../shared/description/locators';
import { workflows } from './lists';

/** Locator for a workflow that can be assigned. */
export const workflowLocator = namedLocator(workflows, {
	search: 'searchWorkflows',
	example: '330',
	exampleName: 'Onboarding',
	hint: "The field 'id' of a listed workflow ('workflowId' in raw output)",
});

/** Locator for an assigned workflow. The list shows those of the API key's user. */
export const assignedWorkflowLocator = locator({
	thing: 'an assigned workflow',
	search: 'searchAssignedWorkflows',
	example: '3301',
	hint: "The field 'id' of an assigned workflow ('userworkflowId' in raw output)",
});
