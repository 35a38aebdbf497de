import { defineList } from '../../shared/lists/defineList';
import { projectShape } from './shape';

/** The projects of the company. */
export const projects = defineList('GET /api/projects', { under: 'projects', shape: projectShape });
