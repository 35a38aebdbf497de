import { defineList } from '../../shared/lists/defineList';

/** Workflows that can be assigned. */
export const workflows = defineList('GET /api/workflows', {});

/** Assigned workflows of the API key's user. */
export const assignedWorkflows = defineList('GET /api/v3/userworkflows', {});
