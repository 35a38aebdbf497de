import { readState, step, unreadableState } from '../../../../nodes/ClayHrTrigger/state/triggerState';

const rows = (...ids: unknown[]) => ids.map((userId) => ({ userId }) as { userId: number });

describe('one step of the trigger', () => {
	it('takes what is there at first as known', () => {
		const { fresh, state } = step(undefined, rows(1, 2), 'userId', 'newUser');
		expect(fresh).toEqual([]);
		expect(state).toEqual({ version: 1, watching: 'newUser', known: '1-2' });
	});

	it('finds each new record once, in whatever order and however often it is listed', () => {
		const { state } = step(undefined, rows(2), 'userId', 'newUser');
		const next = step(state, rows(3, 2, 1, 3), 'userId', 'newUser');
		expect(next.fresh).toEqual(rows(3, 1));
		expect(step(next.state, rows(1, 2, 3), 'userId', 'newUser').fresh).toEqual([]);
	});

	it('does not take a record that comes back for a new one', () => {
		const first = step(undefined, rows(1, 2), 'userId', 'newUser').state;
		const gone = step(first, rows(1), 'userId', 'newUser').state;
		expect(step(gone, rows(1, 2), 'userId', 'newUser').fresh).toEqual([]);
	});

	it('finds the first record ever', () => {
		const { state } = step(undefined, [], 'userId', 'newUser');
		expect(step(state, rows(1), 'userId', 'newUser').fresh).toEqual(rows(1));
	});

	it('leaves out records without an ID', () => {
		const { state } = step(undefined, [], 'userId', 'newUser');
		expect(step(state, rows(undefined, null, 'x', 1.5, '7'), 'userId', 'newUser').fresh).toEqual([{ userId: '7' }]);
	});
});

describe('the stored state', () => {
	it('is read as it was written', () => {
		const { state } = step(undefined, rows(1), 'userId', 'newUser');
		expect(readState(JSON.parse(JSON.stringify(state)), 'newUser')).toEqual(state);
	});

	it('starts anew before the first poll and for another event', () => {
		expect(readState({}, 'newUser')).toBeUndefined();
		expect(readState({ version: 1, watching: 'newLeaveRequest', known: '1' }, 'newUser')).toBeUndefined();
	});

	it.each([
		{ version: 2, watching: 'newUser', known: '1' },
		{ version: 1, watching: 'newUser', known: 'x' },
		{ version: 1, known: '1' },
		{ lastPoll: 1 },
	])('%p is refused rather than reset', (stored) => {
		expect(readState(stored, 'newUser')).toBe(unreadableState);
	});
});
