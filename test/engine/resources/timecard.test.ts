import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('timecard', { date: '2026-03-04' });

const cardsOf = async (owner: number) => (await bench.state('timecards')).filter(({ userId }) => userId === owner);
const time = (moment: unknown) => new Date(Number(moment)).toISOString().slice(11, 19);

it('gets all details of a timecard', async () => {
	const [stored] = await cardsOf(140009);
	const user = await bench.stored('users', 140009);
	const project = await bench.stored('projects', stored?.projectId);
	const [card] = await bench.records('getDetails', { timecardId: '={{ $json.id }}' }, [{ id: Number(stored?.cardId) }]);
	expect(card).toEqual({
		id: stored?.cardId,
		user: user.displayFullName,
		email: user.email,
		userId: 140009,
		date: stored?.date,
		startTime: time(stored?.startedAt),
		endTime: time(stored?.endedAt),
		elapsedTime: time(Number(stored?.elapsedSeconds) * 1000),
		project: project.projectName,
		projectId: stored?.projectId,
		description: stored?.description,
	});
	const outputFields = ['billable', 'category', 'timesheetId'];
	const parameters = { timecardId: String(stored?.cardId), output: 'selected', outputFields };
	const fields = { timecardDetailsFields: { flatCustomFields: true } };
	expect(await bench.records('getDetails', { ...parameters, ...fields })).toEqual([
		{
			id: stored?.cardId,
			billable: stored?.billable === 'Y',
			category: stored?.categoryCode === 'OT' ? 'overtime' : 'regular',
			timesheetId: stored?.timesheetId,
		},
	]);
	const { error } = await bench.run('getDetails', { timecardId: '7' });
	expect(error?.message).toBe('Timecard 7: ClayHR did not find it (404: Timecard details not found) [item 0]');
});

it.each([
	['getCurrentForUser', 'timecardUserId'],
	['getAll', 'peopleUserId'],
])("gets each user's latest timecard: %s", async (operation, field) => {
	const [mine, theirs] = [(await cardsOf(140001)).at(-1), (await cardsOf(140009)).at(-1)];
	const items = await bench.items(operation, { [field]: fromItem('who') }, [{ who: 140001 }, { who: 140009 }]);
	expect(items.map(({ json, pairedItem }) => [json.id, json.projectId, pairedItem])).toEqual([
		[mine?.cardId, mine?.projectId, { item: 0 }],
		[theirs?.cardId, theirs?.projectId, { item: 1 }],
	]);
	expect(items.map(({ json }) => json.userId)).toEqual([140001, 140009]);
	const { error } = await bench.run(operation, { [field]: byId(7) });
	expect(error?.message).toBe('User 7: ClayHR did not find it (404: Not Found) [item 0]');
});

it('is an error to get the current timecard of a user without one', async () => {
	const { error } = await bench.run('getCurrentForUser', { timecardUserId: byId(140050) });
	expect(error?.message).toBe('User 140050: ClayHR did not find it (404: Not Found) [item 0]');
});

it('accepts a list of timecards from ClayHR', async () => {
	const body = [{ cardId: 1 }, { cardId: 2 }];
	await bench.sandbox.control('POST', '/faults', {
		path: '/rm/api/user/timecards',
		kind: 'status',
		status: 200,
		body,
		times: 1,
	});
	const records = await bench.records('getAll', { peopleUserId: byId(140001) });
	expect(records.map(({ id }) => id)).toEqual([1, 2]);
});
