import { defineList, withNames } from '../../shared/lists/defineList';

/** Workflows that can be assigned. */
export const workflows = withNames(defineList('GET /api/workflows', {}), {
	thing: 'a workflow',
	idFields: ['workflowId', 'id'],
	nameFields: ['name', 'workflowName'],
});

/** Assigned workflows of the API key's user. */
export const assignedWorkflows = defineList('GET /api/v3/userworkflows', {});
