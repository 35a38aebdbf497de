import { locator } from '../../shared/description/locators';

/** Locator for a task. The list shows the tasks of the API key's user. */
export const taskLocator = locator({
	thing: 'a task',
	search: 'searchTasks',
	example: '7301',
	hint: "The field 'id' of a listed or created task ('taskId' in raw output)",
});
