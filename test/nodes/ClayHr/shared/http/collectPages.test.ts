import type { IDataObject, INode } from 'n8n-workflow';

import { type FailureReport, toNodeApiError } from '../../../../../nodes/ClayHr/shared/http/failure';
import { collectPages, EndlessList, mostPages } from '../../../../../nodes/ClayHr/shared/http/collectPages';

const users = (count: number): IDataObject[] => Array.from({ length: count }, (_, index) => ({ userId: index + 1 }));

/** A server with `count` users and pages of at most `largest`. Records the requested pages. */
function server(count: number, largest = Infinity) {
	const asked: Array<[number, number]> = [];
	const readPage = async (page: number, pageSize: number) => {
		asked.push([page, pageSize]);
		const size = Math.min(pageSize, largest);
		return await Promise.resolve(users(count).slice((page - 1) * size, page * size));
	};
	const collect = async (limit = Infinity, read = readPage) =>
		await collectPages(read, (row) => row, { firstPage: 1, idField: 'userId' }, limit);
	return { asked, collect, readPage };
}

describe('collecting pages', () => {
	it.each([
		[0, Infinity, 1],
		[60, Infinity, 2],
		[100, Infinity, 2],
		[250, Infinity, 4],
		[250, 100, 4],
		[60, 20, 4],
		[65, 20, 5],
		[100, 50, 3],
	])('returns all of %d users with pages of at most %d, in %d requests', async (count, largest, requests) => {
		const { asked, collect } = server(count, largest);
		expect(await collect()).toEqual(users(count));
		expect(asked).toHaveLength(requests);
	});

	it('reads no more than the limit', async () => {
		const { asked, collect } = server(1000);
		expect(await collect(7)).toEqual(users(7));
		expect(asked).toEqual([[1, 7]]);
	});

	it('reads up to the limit if pages are smaller', async () => {
		const { asked, collect } = server(1000, 20);
		expect(await collect(50)).toEqual(users(50));
		expect(asked.map(([page]) => page)).toEqual([1, 2, 3]);
	});

	it('fails, instead of returning a part, if the server invents rows for ever', async () => {
		const { collect } = server(0);
		let pages = 0;
		const invent = async () => await Promise.resolve([{ userId: (pages += 1) }]);
		await expect(collect(Infinity, invent)).rejects.toThrow(new EndlessList(': use a limit or a filter'));
		expect(pages).toBe(mostPages);
		expect(await collect(3, invent)).toHaveLength(3);
	});

	it('ends if the server ignores the page', async () => {
		const { asked, collect, readPage } = server(30);
		expect(await collect(Infinity, async (_page, size) => await readPage(1, size))).toEqual(users(30));
		expect(asked).toHaveLength(3);
	});

	it.each([
		['a page was sent twice', [users(100), users(100), users(250).slice(100, 200), users(250).slice(200)]],
		['100 users were added in front', [users(250).slice(50, 150), users(250).slice(50, 150), users(250).slice(150)]],
	])('reads on after one page without new rows: %s', async (_what, pages) => {
		const { collect } = server(0);
		const rows = await collect(Infinity, async (page) => await Promise.resolve(pages[page - 1] ?? []));
		expect(new Set(rows.map(({ userId }) => userId))).toEqual(new Set(pages.flat().map(({ userId }) => userId)));
	});

	it.each([[''], ['0'], [0], ['NaN'], [null], [undefined]])('returns all rows with the ID %j', async (userId) => {
		const page = Array.from({ length: 50 }, () => ({ userId, name: 'Ada' }));
		const { collect } = server(0);
		const once = async (number: number) => await Promise.resolve(number === 1 ? page : []);
		expect(await collect(Infinity, once)).toHaveLength(50);
		expect(await collect(Infinity, async () => await Promise.resolve(page))).toHaveLength(50);
	});

	it('takes the same ID as a number and as text for one row, and keeps long IDs apart', async () => {
		const { collect } = server(0);
		const long = ['9007199254740992', '9007199254740993'].map((userId) => ({ userId }));
		const pages = [users(3), users(4).map(({ userId }) => ({ userId: String(userId) })), long];
		const rows = await collect(Infinity, async (page) => await Promise.resolve(pages[page - 1] ?? []));
		expect(rows).toEqual([...users(3), { userId: '4' }, ...long]);
	});

	it('returns a row once that shifts to the next page during reading', async () => {
		const { collect } = server(0);
		const pages = [users(100), [{ userId: 100 }, { userId: 101 }]];
		const rows = await collect(Infinity, async (page) => await Promise.resolve(pages[page - 1] ?? []));
		expect(rows).toEqual(users(101));
	});

	it.each([[[100, 99, 98, 0]], [[1, 100, 1, 0]], [[40, 40, 39, 40, 0]]])(
		'reads on after a page that is short because of hidden rows: %j',
		async (sizes) => {
			let next = 0;
			const pages = sizes.map((size) => users(size).map(() => ({ userId: (next += 1) })));
			const { collect } = server(0);
			const rows = await collect(Infinity, async (page) => await Promise.resolve(pages[page - 1] ?? []));
			expect(rows).toEqual(pages.flat());
		},
	);

	it("starts at the list's first page", async () => {
		const asked: number[] = [];
		await collectPages(
			async (page) => await Promise.resolve((asked.push(page), [])),
			(row: IDataObject) => row,
			{ firstPage: 0, idField: 'id' },
			5,
		);
		expect(asked).toEqual([0]);
	});

	it.each([0, 1])('reads everything if the documentation does not say that pages start at %d', async (base) => {
		const all = users(250);
		const readPage = async (page: number, size: number) => {
			const place = Math.max(page - base, 0);
			return await Promise.resolve(all.slice(place * size, (place + 1) * size));
		};
		const paging = { firstPage: 0, isFirstPageUnsure: true, idField: 'userId' };
		expect(await collectPages(readPage, (row) => row, paging, Infinity)).toEqual(all);
	});

	it('ends when rows without an ID repeat', async () => {
		const page = [{ name: 'Ada' }, { name: 'Ben' }];
		const paging = { firstPage: 1, idField: 'userId' };
		const readPage = async () => await Promise.resolve(page);
		expect(await collectPages(readPage, (row: IDataObject) => row, paging, Infinity)).toEqual(page);
	});

	it('converts each returned row once, and no other row', async () => {
		const converted: unknown[] = [];
		const convert = (row: IDataObject) => {
			converted.push(row.userId);
			return { id: row.userId };
		};
		const pages = [users(2), [{ userId: 2 }, { userId: 3 }, { userId: 4 }]];
		const readPage = async (page: number): Promise<IDataObject[]> => await Promise.resolve(pages[page - 1] ?? []);
		const paging = { firstPage: 1, idField: 'userId' };
		expect(await collectPages(readPage, (row) => row, paging, 3, convert)).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
		expect(converted).toEqual([1, 2, 3]);
	});

	describe('with a refused page', () => {
		const refuse = (report: Partial<FailureReport>) =>
			toNodeApiError({} as INode, { message: 'No such page', description: 'Ask for another', ...report });
		const upTo = (count: number, report: Partial<FailureReport>) => {
			const { collect, readPage } = server(count);
			return collect(Infinity, async (page, size) => {
				const rows = await readPage(page, size);
				if (rows.length === 0) throw refuse(report);
				return rows;
			});
		};

		it.each([1, 100, 250])('ends if ClayHR does not find the page after %d rows', async (count) => {
			expect(await upTo(count, { status: 404 })).toEqual(users(count));
		});

		it('fails if ClayHR does not find a page before the last one', async () => {
			const { collect, readPage } = server(350);
			const withGap = async (page: number, size: number) => {
				if (page === 2) throw refuse({ status: 404 });
				return await readPage(page, size);
			};
			await expect(collect(Infinity, withGap)).rejects.toThrow('No such page');
		});

		it('fails if the page after a page that was not found has an error', async () => {
			const { collect, readPage } = server(350);
			const broken = async (page: number, size: number) => {
				if (page === 2) throw refuse({ status: 404 });
				if (page === 3) throw refuse({ status: 500, message: 'Out of order' });
				return await readPage(page, size);
			};
			await expect(collect(Infinity, broken)).rejects.toThrow('Out of order');
		});

		it.each([
			[0, { status: 404 }],
			[250, { status: 404, isUnknownPath: true }],
			[250, { status: 400 }],
			[250, { status: 409 }],
			[250, { status: 403 }],
			[250, { status: 503 }],
			[250, { connection: 'timedOut' as const }],
		])('fails if the page after %d rows gives %j', async (count, report) => {
			await expect(upTo(count, report)).rejects.toThrow('No such page');
		});
	});

	describe('D with an uncertain page 0', () => {
		const paging = { firstPage: 0, isFirstPageUnsure: true, idField: 'userId' };
		const from = async (pageZero: () => Promise<IDataObject[]>, count: number) =>
			await collectPages(
				async (page) => await (page === 0 ? pageZero() : Promise.resolve(page === 1 ? users(count) : [])),
				(row) => row,
				paging,
				Infinity,
			);
		const refusal = (status: number) =>
			toNodeApiError({} as INode, { message: 'No such page', description: 'Ask for another', status });

		it('continues if page 0 is empty', async () => {
			expect(await from(async () => await Promise.resolve([]), 3)).toEqual(users(3));
			expect(await from(async () => await Promise.resolve([]), 0)).toEqual([]);
		});

		it.each([400, 404, 409])('continues if page 0 is rejected with status %d', async (status) => {
			expect(await from(async () => await Promise.reject(refusal(status)), 3)).toEqual(users(3));
		});

		it.each([404, 409])('fails with status %d if page 1 is empty too', async (status) => {
			await expect(from(async () => await Promise.reject(refusal(status)), 0)).rejects.toThrow('No such page');
		});

		it.each([401, 500])('fails with status %d', async (status) => {
			await expect(from(async () => await Promise.reject(refusal(status)), 3)).rejects.toThrow('No such page');
		});
	});
});

describe('a caller that has enough', () => {
	it.each([
		['after a number of rows', (rows: IDataObject[]) => rows.length > 100, 200, 2],
		['after a row', (rows: IDataObject[]) => rows.some(({ userId }) => userId === 101), 200, 2],
		['never', () => false, 250, 4],
	])('ends the reading: %s', async (_when, isEnough, count, requests) => {
		const { asked, readPage } = server(250);
		const paging = { firstPage: 1, idField: 'userId' };
		const rows = await collectPages(readPage, (row) => row, paging, Infinity, undefined, isEnough);
		expect(rows).toHaveLength(count);
		expect(asked).toHaveLength(requests);
	});
});
