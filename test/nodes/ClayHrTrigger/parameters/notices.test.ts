import { properties } from '../../../../nodes/ClayHrTrigger/parameters';
import { eventProperty } from '../../../../nodes/ClayHrTrigger/parameters/event';
import { optionsOf } from '../../../support/operations.mts';

const events = optionsOf(eventProperty);
const eventTable = events.map(({ value, name, action }) => [String(value), name, action] as const);
const notices = properties.filter(({ type }) => type === 'notice');

/** The texts of the notices that the editor shows for an event. */
const shownFor = (event: string) =>
	notices
		.filter(({ displayOptions }) => displayOptions?.show?.event?.includes(event) ?? true)
		.map(({ displayName }) => displayName);

it.each(eventTable)('%s says that the first poll is silent, what a poll costs and how often is sensible', (event) => {
	const [first, ofEvent, ...others] = shownFor(event);
	expect(first).toMatch(/^The first poll starts no workflow/);
	expect(ofEvent).toMatch(/^A poll sends .*\brequests? to ClayHR/);
	expect(ofEvent).toMatch(/\b(Poll|Polling) (every|once) /);
	expect(others).toEqual([]);
});

it('the notices have names of their own and stand right below the event', () => {
	const names = properties.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	const below = properties.slice(1, 1 + notices.length);
	expect([properties[0], below]).toEqual([eventProperty, notices]);
});

it.each(eventTable)('%s reads in the list of triggers as a sentence', (_event, _name, action) => {
	expect(action).toMatch(/^On [a-z][^A-Z.]*$/);
});
