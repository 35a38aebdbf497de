import { defineList } from '../../shared/lists/defineList';
import { taskShape } from './shape';

/** Tasks of the API key's user. */
export const tasks = defineList('GET /api/v3/tasks', { shape: taskShape });
