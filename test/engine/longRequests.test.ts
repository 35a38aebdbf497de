import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byId } from '../support/locators.mts';
import { controlsOf, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench({ users: 1500 });

const { fault, userIds } = controlsOf(() => bench.sandbox);

interface Sent {
	query: IDataObject;
	body: IDataObject | null;
	contentType: string | null;
	status: number;
}

const sent = async () => await bench.sandbox.control<Sent[]>('GET', '/requests');

const announce = (announcementDescription: string) => ({
	resource: 'announcement',
	operation: 'create',
	announcementTitle: 'Move',
	announcementDescription,
});

const launch = (performanceReviewUserIds: unknown) => ({
	resource: 'performanceReview',
	operation: 'launchInBulk',
	performanceReviewTemplateId: byId(16),
	performanceReviewUserIds: performanceReviewUserIds as never,
});

describe('a POST with long values', () => {
	it('launches the reviews of 1,000 users in one request, with a form as the body', async () => {
		const ids = (await userIds()).slice(0, 1000);
		const { error } = await bench.engine.run(launch(ids));
		expect(error).toBeUndefined();
		const [request, ...others] = await sent();
		expect(others).toEqual([]);
		expect(request).toMatchObject({
			query: {},
			contentType: 'application/x-www-form-urlencoded;charset=UTF-8',
			status: 200,
		});
		expect(request?.body).toMatchObject({ templateId: '16', userIdList: ids.join(',') });
		expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
	});

	it('creates the whole announcement, also with characters that are not ASCII', async () => {
		const text = `Größe & Ort = „neu“ + 100 % 🎉${' Lorem ipsum'.repeat(500)}`;
		const { error } = await bench.engine.run(announce(text));
		expect(error).toBeUndefined();
		const [request] = await sent();
		expect(request).toMatchObject({ query: {}, body: { title: 'Move', description: text } });
	});

	it('is refused with half of a character at its end', async () => {
		const { error } = await bench.engine.run(announce('={{ $json.text }}'), [{ text: `${'x'.repeat(9000)}\ud83c` }]);
		expect(error?.message).toContain("'Description' must be text");
		expect(await sent()).toEqual([]);
	});

	it('is sent as a query if the values are short', async () => {
		await bench.engine.run(announce('x'.repeat(7400)));
		const [request] = await sent();
		expect(request).toMatchObject({ query: { title: 'Move' }, body: null, status: 200 });
		await bench.engine.run(announce('x'.repeat(7490)));
		expect((await sent())[1]).toMatchObject({ query: {}, status: 200 });
	});
});

describe('D a request that is too long', () => {
	const long = 'x'.repeat(9000);

	it('is explained with the length of the request line', async () => {
		const { error } = await bench.engine.run({
			resource: 'announcement',
			operation: 'update',
			announcementId: 7,
			announcementTitle: 'Move',
			announcementDescription: long,
			announcementStatus: 'A',
		});
		const length = `PUT /rm/api/announcement/edit?annId=7&title=Move&desciption=${long}&status=A HTTP/1.1`.length;
		expect(length).toBe(9078);
		expect(error?.message).toBe(
			"Announcement 7: The request is too long for ClayHR's server (414: URI Too Long). The request line has 9,078 bytes [item 0]",
		);
		expect(error?.description).toContain('split the work over several items');
	});

	it('is counted as it was sent', async () => {
		const line = 'GET /rm/api/skills HTTP/1.1'.length;
		await bench.sandbox.control('PUT', '/settings', { requestLineLimit: line - 1 });
		const { error } = await bench.engine.run({ resource: 'skill', operation: 'getAll' });
		expect(error?.message).toContain(`The request line has ${line} bytes [item 0]`);
		await bench.sandbox.control('PUT', '/settings', { requestLineLimit: line });
		expect((await bench.engine.run({ resource: 'skill', operation: 'getAll' })).error).toBeUndefined();
	});

	it.each(['a b', 'ä€🎉', "it's (so) ~ *!", 'a:b,c$d@e/f;g?h=i&j+k%l[m]'])(
		'is counted exactly with %p in the query',
		async (text) => {
			const parameters = { resource: 'user', operation: 'getAllByName', userListFilters: { name: text } };
			const run = async (requestLineLimit: number) => {
				await bench.sandbox.control('PUT', '/settings', { requestLineLimit });
				return await bench.engine.run(parameters);
			};
			const { error } = await run(10);
			const length = Number(/has (\d+) bytes/.exec(error?.message ?? '')?.[1]);
			expect((await run(length - 1)).error?.message).toContain('414');
			expect((await run(length)).error?.message ?? '').not.toContain('414');
		},
	);

	it('is explained with the length of its body', async () => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/announcement/create', kind: 'errorPage', status: 413 });
		const { error } = await bench.engine.run(announce(long));
		expect(error?.message).toMatch(/\(413: .*\)\. The request line has 41 bytes, the body 9,023 \[item 0\]$/);
		await fault({ path: '/rm/api/user/update', kind: 'errorPage', status: 413 });
		const changed = await bench.engine.run(updateUser(id, { shortName: 'X' }));
		expect(changed.error?.message).toMatch(/\(413: .*\)\. The request line has \d+ bytes \[item 0\]$/);
	});
});
