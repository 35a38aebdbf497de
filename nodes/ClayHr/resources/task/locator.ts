import { locator } from '../../shared/description/locator';

/** The ways to choose a task; the list holds those of the owner of the API key. */
export const taskLocator = locator({
	thing: 'a task',
	search: 'searchTasks',
	example: '7301',
	hint: "The field 'id' of a listed task ('taskId' in raw output), which a created task has as well",
});
