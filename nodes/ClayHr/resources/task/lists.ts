import { defineList } from '../../shared/lists/defineList';
import { taskShape } from './shape';

/** Tasks of the API key's owner. */
export const tasks = defineList('GET /api/v3/tasks', { shape: taskShape });
