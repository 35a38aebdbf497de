import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('project');

it('List Projects', async () => {
	const stored = await bench.state('projects');
	const listed = await bench.records('getAll', { returnAll: true });
	expect(listed).toEqual(
		await Promise.all(
			stored.map(async (project) => ({
				id: project.projectId,
				name: project.projectName,
				code: project.shortCode,
				description: project.projectDesc,
				status: 'active',
				statusCode: 'A',
				startDate: project.startDate,
				endDate: project.endDate,
				contact: (await bench.stored('users', project.contactPerson)).displayFullName,
				contactId: project.contactPerson,
				createdAt: new Date(Number(project.createdAt)).toISOString(),
			})),
		),
	);
	const items = await bench.items('getAll', { limit: 2 }, [{}, {}]);
	expect(items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
		[1201, { item: 0 }],
		[1202, { item: 0 }],
		[1201, { item: 1 }],
		[1202, { item: 1 }],
	]);
});

it('Get Project Details By Project ID', async () => {
	const items = await bench.items('get', { projectId: fromItem('id') }, [{ id: 1203 }, { id: '1202' }]);
	const stored = [await bench.stored('projects', 1203), await bench.stored('projects', 1202)];
	expect(items.map(({ json, pairedItem }) => [json.id, json.name, json.code, json.endDate, pairedItem])).toEqual(
		stored.map((project, item) => [
			project.projectId,
			project.projectName,
			project.shortCode,
			project.endDate,
			{ item },
		]),
	);
	expect((await bench.run('get', { projectId: byId(7) })).error?.message).toContain('Something Went Wrong!');
});

it('Create A Project', async () => {
	const parameters = {
		projectName: '={{ $json.name }}',
		projectDescription: 'On the roof',
		projectCode: '={{ $json.code }}',
		projectStartDate: '2026-04-01T00:00:00',
	};
	const items = await bench.items('create', parameters, [
		{ name: 'Garden', code: 'GRD_01' },
		{ name: 'Gärtchen', code: 'GRD_02' },
	]);
	const added = (await bench.state('projects')).slice(3);
	expect(added).toMatchObject([
		{ projectName: 'Garden', projectDesc: 'On the roof', shortCode: 'GRD_01', startDate: '2026-04-01' },
		{ projectName: 'Gärtchen', projectDesc: 'On the roof', shortCode: 'GRD_02', startDate: '2026-04-01' },
	]);
	expect(items.map(({ json, pairedItem }) => [json, pairedItem])).toEqual(
		added.map(({ projectId }, item) => [{ id: projectId, success: true }, { item }]),
	);
});

it('Save Project Allocation By Project ID', async () => {
	const before = await bench.state('allocations');
	const { email } = await bench.stored('users', 140010);
	const parameters = {
		projectId: byId(1202),
		projectUserId: fromItem('email', 'email'),
	};
	const other = await bench.stored('users', 140011);
	const items = await bench.items('addAllocation', parameters, [{ email }, { email: other.email }]);
	const added = (await bench.state('allocations')).slice(before.length);
	expect(added).toMatchObject([
		{ projectId: 1202, userId: 140010 },
		{ projectId: 1202, userId: 140011 },
	]);
	expect(items.map(({ json, pairedItem }) => [json, pairedItem])).toEqual(
		added.map(({ userProjectId, userId }, item) => [
			{ id: userProjectId, success: true, projectId: 1202, userId },
			{ item },
		]),
	);
	expect((await bench.run('addAllocation', { projectId: byId(7), projectUserId: byId(140010) })).error).toMatchObject({
		httpCode: '409',
	});
});

it('lists the allocations of a project', async () => {
	const items = await bench.items('getAllAllocations', { projectId: fromItem('id'), returnAll: true }, [
		{ id: 1203 },
		{ id: 1201 },
	]);
	const stored = await bench.state('allocations');
	const of = (id: number) => stored.filter(({ projectId }) => projectId === id);
	expect(items.map(({ json, pairedItem }) => [json.id, json.userId, json.projectId, json.percent, pairedItem])).toEqual(
		[
			...of(1203).map(({ userProjectId, userId }) => [userProjectId, userId, 1203, 50, { item: 0 }]),
			...of(1201).map(({ userProjectId, userId }) => [userProjectId, userId, 1201, 50, { item: 1 }]),
		],
	);
	const person = await bench.stored('users', items[0]?.json.userId);
	expect(items[0]?.json).toMatchObject({ user: person.displayFullName, project: 'Berlin Office' });
});
