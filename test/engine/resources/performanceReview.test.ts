import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('performanceReview');

/** The reviews created by `work`. */
async function startedBy(work: () => Promise<unknown>) {
	const before = await bench.state('reviews');
	await work();
	return (await bench.state('reviews')).slice(before.length);
}

it('Create Performance Review', async () => {
	const parameters = {
		performanceReviewUserId: byId(140009),
		performanceReviewTemplateId: byId(17),
		performanceReviewFields: { startDate: '2026-03-01', endDate: '2026-05-31', reviewPeriod: 'Probation' },
	};
	let created: unknown;
	const started = await startedBy(async () => ([created] = await bench.records('create', parameters)));
	expect(started).toMatchObject([
		{
			userId: 140009,
			appraisalTemplateId: 17,
			appraisalType: 'Probation',
			startDate: '2026-03-01',
			endDate: '2026-05-31',
			createUserId: 140001,
		},
	]);
	expect(created).toEqual({
		id: started[0]?.appraisalId,
		success: true,
		userId: 140009,
		message: 'Performance review created successfully.',
	});
});

it('creates a review per item', async () => {
	const parameters = { performanceReviewUserId: fromItem('user'), performanceReviewTemplateId: byId(15) };
	const items = await bench.items('create', parameters, [{ user: 140009 }, { user: 140010 }]);
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	const started = (await bench.state('reviews')).slice(-2);
	expect(started).toMatchObject([{ userId: 140009 }, { userId: 140010 }]);
	expect(items.map(({ json }) => json.id)).toEqual(started.map(({ appraisalId }) => appraisalId));
});

const launch = { performanceReviewTemplateId: byId(16), performanceReviewUserIds: ['140009', '140012'] };

it('Create Bulk Performance Reviews', async () => {
	const fields = {
		firstDay: '2026-01-01',
		lastDay: '2026-06-30',
		importGoals: true,
		importJobProfileSkills: false,
		importSkills: true,
		reviewType: 'Mid-Year',
	};
	const started = await startedBy(async () => {
		const parameters = { ...launch, performanceReviewLaunchFields: fields };
		expect(await bench.records('launchInBulk', parameters)).toEqual([{ success: true }]);
	});
	const imported = ['goals', 'skills'];
	const period = { appraisalType: 'Mid-Year', startDate: '2026-01-01', endDate: '2026-06-30' };
	expect(started).toMatchObject([
		{ userId: 140009, appraisalTemplateId: 16, imported, ...period },
		{ userId: 140012, appraisalTemplateId: 16, imported, ...period },
	]);
});

describe('a launch in bulk', () => {
	it.each([
		['a list', '={{ $json.users }}', { users: [140009, '140012', 140009] }],
		['a text with commas', '={{ $json.users }}', { users: ' 140009, 140012 ' }],
	])('reads the users from %s', async (_what, performanceReviewUserIds, item) => {
		const started = await startedBy(
			async () => await bench.items('launchInBulk', { ...launch, performanceReviewUserIds }, [item]),
		);
		expect(started.map(({ userId }) => userId)).toEqual([140009, 140012]);
	});

	it.each([
		['a list', (email: string) => [140009, ` ${email} `]],
		['a text', (email: string) => `140009; ${email}`],
	])('takes emails in %s', async (_what, usersWith) => {
		const { email } = await bench.stored('users', 140012);
		const parameters = { ...launch, performanceReviewUserIds: '={{ $json.users }}' };
		const item = { users: usersWith(String(email)) };
		const started = await startedBy(async () => await bench.items('launchInBulk', parameters, [item]));
		expect(started.map(({ userId }) => userId)).toEqual([140009, 140012]);
	});

	it.each([[[]], [''], ['140009;14x'], [[0]], [['Ada Stone']]])('rejects %p before sending', async (users) => {
		await bench.sandbox.control('DELETE', '/requests');
		const parameters = { ...launch, performanceReviewUserIds: '={{ $json.users }}' };
		const { error } = await bench.run('launchInBulk', parameters, [{ users }]);
		expect(error?.message).toMatch(/^'User Names or IDs' (has no value|must be (a list of|a whole number))/);
		expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
	});
});

it('List Performance Reviews', async () => {
	const reviews = await bench.records('getAllOwn');
	const own = (await bench.state('reviews')).filter(({ userId }) => userId === 140001);
	expect(reviews.map(({ id, statusCode }) => [id, statusCode])).toEqual(
		own.map(({ appraisalId, statusCode }) => [appraisalId, statusCode]),
	);
	expect(reviews[0]).toEqual({
		id: own[0]?.appraisalId,
		name: 'Annual review',
		user: expect.stringMatching(/^\S+ .+/),
		userId: 140001,
		type: 'Annual',
		status: 'completed',
		statusCode: 'COMP',
		startDate: own[0]?.startDate,
		endDate: own[0]?.endDate,
		completionDate: own[0]?.completionDate,
		finalValue: 5,
		finalComment: 'Reviews were never this quick',
	});
	expect(await bench.records('getAllOwn', {}, [{}], 'manager')).toEqual([]);
});

it('List Completed Performance Reviews', async () => {
	const items = await bench.items('getAllCompleted', { performanceReviewUserId: fromItem('user') }, [
		{ user: 140010 },
		{ user: 140009 },
	]);
	const stored = (await bench.state('reviews')).filter(({ statusCode }) => statusCode === 'COMP');
	const expected = [140010, 140009].flatMap((who, item) =>
		stored
			.filter(({ userId }) => userId === who)
			.map(({ appraisalId, startDate, endDate, completionDate }) => ({
				json: expect.objectContaining({ id: appraisalId, startDate, endDate, completionDate }),
				pairedItem: { item },
			})),
	);
	expect(expected).toHaveLength(3);
	expect(items).toMatchObject(expected);
});

it('Retrieve Performance Review Assignments For A User', async () => {
	const assignments = await bench.records('getAllAssignments');
	const own = (await bench.state('reviewAssignments')).filter(
		({ reviewerId, asgnStatusCode }) => reviewerId === 140001 && asgnStatusCode === 'PEND',
	);
	expect(assignments.map(({ id }) => id)).toEqual(own.map(({ assignmentId }) => assignmentId));
	const [review, user, reviewer] = await Promise.all([
		bench.stored('reviews', own[0]?.appraisalId),
		bench.stored('users', 140009),
		bench.stored('users', 140001),
	]);
	expect(assignments[0]).toEqual({
		id: own[0]?.assignmentId,
		reviewId: own[0]?.appraisalId,
		review: review.appraisalName,
		user: user.displayFullName,
		reviewer: reviewer.displayFullName,
		type: 'PEER',
		typeCode: 'PEER',
		status: 'pending',
		statusCode: 'PEND',
		userId: review.userId,
		reviewerId: 140001,
		dueDate: own[0]?.dueDate,
		startDate: review.startDate,
		endDate: review.endDate,
	});
});

it('List Performance Review Templates', async () => {
	const templates = await bench.records('getAllTemplates');
	expect(templates.map(({ id, name, status }) => [id, name, status])).toEqual([
		[15, 'Annual review', 'active'],
		[16, 'Mid-year review', 'active'],
		[17, 'End of probation', 'active'],
		[18, 'Annual review on paper', 'archived'],
	]);
});
