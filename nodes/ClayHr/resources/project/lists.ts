import { defineList, withNames } from '../../shared/lists/defineList';
import { projectShape } from './shape';

/** The projects of the company. */
export const projects = withNames(defineList('GET /api/projects', { under: 'projects', shape: projectShape }), {
	thing: 'a project',
	idFields: ['projectId'],
	nameFields: ['projectName', 'shortCode'],
});
