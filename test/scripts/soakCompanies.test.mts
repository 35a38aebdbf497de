import { asOne, type ClayHr } from '../../scripts/soak/companies.mts';

/** A company that records its calls. */
function company(name: string, done: string[], underWay: number): ClayHr {
	return {
		create: (event) => {
			done.push(`${name} ${event}`);
			return Promise.resolve({ event, eventId: `${event}:${name}`, at: 1 });
		},
		make: ({ event, kind }) => {
			done.push(`${name} ${event} ${kind}`);
			return Promise.resolve();
		},
		answerWell: () => {
			done.push(`${name} answers`);
			return Promise.resolve();
		},
		requestsUnderWay: () => Promise.resolve(underWay),
		pollRequests: () => Promise.resolve([{ event: 'newUser', query: name, begun: 1, ended: 2 }]),
	};
}

test('two companies work as one: each event has its own, everything else is of both', async () => {
	const done: string[] = [];
	const both = asOne([company('one', done, 2), company('other', done, 3)]);
	await both.create('newLeaveRequest');
	expect((await both.create('leaveRequestDecided')).eventId).toBe('leaveRequestDecided:other');
	await both.make({ event: 'newUser', kind: 'cut', answers: 1, late: 0 });
	await both.make({ event: 'userStatusChanged', kind: 'late', answers: 1, late: 9 });
	await both.answerWell();
	expect(done).toEqual([
		'one newLeaveRequest',
		'other leaveRequestDecided',
		'one newUser cut',
		'other userStatusChanged late',
		'one answers',
		'other answers',
	]);
	expect(await both.requestsUnderWay()).toBe(5);
	expect((await both.pollRequests()).map(({ query }) => query)).toEqual(['one', 'other']);
});
