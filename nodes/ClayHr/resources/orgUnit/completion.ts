import type { Completion } from '../../shared/call';
import { settle, withSubject } from '../../shared/http/failure';
import { userIdOf } from '../../shared/lists/users';
import { groupBy } from '../../shared/records/groupBy';
import { at, type Reader, type Shape } from '../../shared/records/shape';
import { readShortRecords } from '../../shared/lists/shortRecords';
import { orgUnitShape } from './shape';
import { headIdOf, unitIdOf } from './units';

const managerIds: Reader = (unit) => {
	const head = headIdOf(unit);
	return head === undefined ? [] : [head];
};

const userIds: Reader = ({ userIds: ids }) => (Array.isArray(ids) ? ids.map(Number) : []);

/** An org unit as a group of people. */
const groupShape: Shape = {
	fields: {
		...orgUnitShape.fields,
		headEmail: at('headEmail'),
		memberCount: at('noOfEmployees', 'userIds.length'),
		managerIds,
		userIds,
		type: () => 'department',
	},
	more: { ...orgUnitShape.more },
};

/**
 * Adds the active members of each org unit, and the email of its head. All of them are in one list of ClayHR's.
 *
 * @param when the yes-or-no parameter that turns it on
 */
export const withMembers = (when: string): Completion => ({
	when,
	shape: groupShape,
	shapeOf: () => groupShape,
	add: async (item, units) => {
		const outcome = await settle(readShortRecords(item));
		if ('error' in outcome)
			throw withSubject(item.node, outcome.error, 'While reading the members of the org units', item);
		const users = outcome.value;
		const emails = new Map(users.map((user) => [userIdOf(user), at('email')(user)]));
		const active = users.filter(({ status = 'A' }) => status === 'A');
		const members = groupBy(active, unitIdOf);
		return units.map((unit) => ({
			...unit,
			headEmail: emails.get(headIdOf(unit)) ?? at('userModel.email')(unit),
			userIds: (members.get(unitIdOf(unit)) ?? []).flatMap((user) => userIdOf(user) ?? []),
		}));
	},
});
