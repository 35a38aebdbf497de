import { locator } from '../../shared/description/locators';

/** Locator for a task. The list holds the tasks of the API key's owner. */
export const taskLocator = locator({
	thing: 'a task',
	search: 'searchTasks',
	example: '7301',
	hint: "The field 'id' of a listed task ('taskId' in raw output), which a created task has as well",
});
