import { defineList, withNames } from '../../shared/lists/defineList';
import { assignedWorkflowShape, workflowShape } from './shape';

/** Workflows that can be assigned. */
export const workflows = withNames(defineList('GET /api/workflows', { shape: workflowShape }), {
	thing: 'a workflow',
	idFields: ['workflowId', 'id'],
	nameFields: ['name', 'workflowName'],
});

/** Assigned workflows of the API key's user. */
export const assignedWorkflows = defineList('GET /api/v3/userworkflows', { shape: assignedWorkflowShape });
