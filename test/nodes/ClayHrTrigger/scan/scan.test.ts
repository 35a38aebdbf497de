import type { IDataObject } from 'n8n-workflow';

import type { ReadPage } from '../../../../nodes/ClayHrTrigger/scan/list';
import { clayHr, idsFrom, paged, whole } from './lists.mts';
import { idsOf, never, scan, turns, type Seen } from './scanning.mts';

describe('a scan', () => {
	it('reads every list to its end, and a list without pages with one request', async () => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, 150), b: [], c: idsFrom(9, 2) });
		const found = await scan({ lists: [paged('a'), paged('b'), whole('c')], pages: {}, readPage, isOver: never });
		expect(idsOf(found)).toHaveLength(152);
		expect(idsOf(found).slice(-2)).toEqual(['c9', 'c10']);
		expect(found.position).toBeUndefined();
		expect(found.pages).toEqual({ a: 3, b: 1 });
		expect(asked).toEqual(['a0', 'a1', 'a2', 'b0', 'c']);
	});

	it('fails if the server invents rows for ever', async () => {
		let ids = 0;
		const readPage: ReadPage = async () => await Promise.resolve([{ id: (ids += 1) }]);
		const options = { lists: [paged('a')], position: { list: 'a', page: 9990 }, pages: {}, readPage, isOver: never };
		await expect(scan(options)).rejects.toThrow(/did not end after 10000 pages\. Nothing was output$/);
		expect(ids).toBe(10);
	});

	it('sends the same requests as the last scan if nothing changed', async () => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, 1150) });
		const first = await scan({ lists: [paged('a')], pages: {}, readPage, isOver: never });
		expect(first.pages).toEqual({ a: 13 });
		asked.length = 0;
		await scan({ lists: [paged('a')], pages: first.pages, readPage, isOver: never });
		expect(asked).toEqual(Array.from({ length: 13 }, (_, page) => `a${page}`));
	});

	it.each([
		[200, 3],
		[99, 2],
		[250, 4],
		[101, 3],
		[1, 2],
		[0, 1],
	])('knows the page count of %i rows', async (count, pages) => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, count) });
		const options = { lists: [paged('a')], readPage, isOver: never };
		const first = await scan({ ...options, pages: {} });
		expect(first.pages).toEqual({ a: pages });
		asked.length = 0;
		expect(await scan({ ...options, pages: first.pages })).toEqual(first);
		expect(asked).toHaveLength(pages);
	});

	it('reads up to five pages concurrently, and few past the end', async () => {
		const { readPage } = clayHr({ a: idsFrom(1, 2000) });
		let [now, most, total] = [0, 0, 0];
		const counting: ReadPage = async (list, page) => {
			[now, total] = [now + 1, total + 1];
			most = Math.max(most, now);
			await turns(1);
			now -= 1;
			return await readPage(list, page);
		};
		await scan({ lists: [paged('a')], pages: {}, readPage: counting, isOver: never });
		expect(most).toBe(5);
		expect(total).toBeLessThan(21 + 5);
	});

	it('adapts to a list that shrank or grew', async () => {
		const { readPage } = clayHr({ a: idsFrom(1, 150) });
		const shrunk = await scan({ lists: [paged('a')], pages: { a: 9 }, readPage, isOver: never });
		expect(shrunk.pages).toEqual({ a: 3 });
		const grown = await scan({ lists: [paged('a')], pages: { a: 1 }, readPage, isOver: never });
		expect([idsOf(grown).length, grown.pages]).toEqual([150, { a: 3 }]);
	});

	it("reads all rows if ClayHR's page size limit is lower than ours", async () => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, 140) }, 20);
		const found = await scan({ lists: [paged('a')], pages: {}, readPage, isOver: never });
		expect(idsOf(found)).toHaveLength(140);
		expect(found.pages).toEqual({ a: 8 });
		expect(asked).toHaveLength(8);
	});

	it.each([0, 4])('does not end at a short page, with a known page count of %i', async (a) => {
		const pages = [idsFrom(1, 100), idsFrom(101, 97), idsFrom(201, 100), []];
		const readPage: ReadPage = async (_list, page) => await Promise.resolve(pages[page] ?? []);
		const found = await scan({ lists: [paged('a')], pages: { a }, readPage, isOver: never });
		expect(idsOf(found)).toHaveLength(297);
		expect(found.pages).toEqual({ a: 4 });
	});

	it('does not end at a short page if the time budget is over after it', async () => {
		const pages = [idsFrom(1, 100), idsFrom(101, 1), idsFrom(201, 100)];
		const readPage: ReadPage = async (_list, page) => await Promise.resolve(pages[page] ?? []);
		const options = { lists: [paged('a')], readPage, isOver: () => true };
		let found: Seen = { rows: [], pages: {} };
		const seen: string[] = [];
		do {
			found = await scan({ ...options, position: found.position, pages: found.pages });
			seen.push(...idsOf(found));
		} while (found.position);
		expect(seen).toHaveLength(201);
	});

	it('reads a single page after a page that is not full', async () => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, 250) });
		await scan({ lists: [paged('a')], pages: {}, readPage, isOver: never });
		expect(asked).toEqual(['a0', 'a1', 'a2', 'a3']);
	});

	it('ends if the server ignores the page, except on page 1 if pages may count from 0 or 1', async () => {
		const asked: number[] = [];
		const ignoring: ReadPage = async (_list, page) => {
			asked.push(page);
			return await Promise.resolve(idsFrom(1, 30));
		};
		await scan({ lists: [paged('a')], pages: {}, readPage: ignoring, isOver: never });
		expect(asked).toEqual([0, 1, 2]);
		const fromOne: ReadPage = async (_list, page) =>
			await Promise.resolve(idsFrom(1, 70).slice(Math.max(0, page - 1) * 30, Math.max(1, page) * 30));
		const found = await scan({ lists: [paged('a', true)], pages: {}, readPage: fromOne, isOver: never });
		expect(new Set(idsOf(found)).size).toBe(70);
	});

	it('ends at an empty page even if pages may count from 0 or 1, and reads rows without IDs', async () => {
		const asked: number[] = [];
		const counting =
			(...lengths: number[]): ReadPage =>
			async (_list, page) => {
				asked.push(page);
				const names = Array.from({ length: lengths[page] ?? 0 }, (_, place) => `${page}.${place}`);
				return await Promise.resolve(names.map((name) => ({ name })));
			};
		await scan({ lists: [paged('a', true)], pages: {}, readPage: counting(5), isOver: never });
		expect(asked).toEqual([0, 1]);
		const found = await scan({ lists: [paged('a')], pages: {}, readPage: counting(20, 20, 20, 4), isOver: never });
		expect(found.rows).toHaveLength(64);
	});

	it('ends if the server ignores the page and returns no IDs', async () => {
		const asked: number[] = [];
		const ignoring: ReadPage = async (_list, page) => {
			asked.push(page);
			return await Promise.resolve([{ name: 'one' }, { name: 'other', id: null }]);
		};
		await scan({ lists: [paged('a')], pages: {}, readPage: ignoring, isOver: never });
		expect(asked).toEqual([0, 1, 2]);
	});

	it('reads on after one page without new rows', async () => {
		// 100 rows were added in front between pages 0 and 1.
		const pages = [idsFrom(1, 100), idsFrom(1, 100), idsFrom(101, 50)];
		const readPage: ReadPage = async (_list, page) => await Promise.resolve(pages[page] ?? []);
		const found = await scan({ lists: [paged('a')], pages: {}, readPage, isOver: never });
		expect(new Set(idsOf(found)).size).toBe(150);
	});

	it('does not end at an empty page 0 if pages may count from 1', async () => {
		const asked: number[] = [];
		const fromOne =
			(rows: IDataObject[]): ReadPage =>
			async (_list, page) => {
				asked.push(page);
				return await Promise.resolve(page === 0 ? [] : rows.slice((page - 1) * 100, page * 100));
			};
		const options = { lists: [paged('a', true)], isOver: never };
		const first = await scan({ ...options, pages: {}, readPage: fromOne(idsFrom(1, 130)) });
		expect(idsOf(first)).toHaveLength(130);
		const again = await scan({ ...options, pages: first.pages, readPage: fromOne(idsFrom(1, 130)) });
		expect([idsOf(again).length, again.pages]).toEqual([130, first.pages]);
		asked.length = 0;
		expect(await scan({ ...options, pages: {}, readPage: fromOne([]) })).toEqual({ rows: [], pages: { a: 1 } });
		expect(asked).toEqual([0, 1]);
	});

	it('continues in the next poll when the time budget was over, and always makes progress', async () => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, 350), b: idsFrom(1, 20), c: idsFrom(5, 1) });
		const options = { lists: [paged('a'), paged('b'), whole('c')], pages: {}, readPage, isOver: () => true };
		const seen: string[] = [];
		let found: Seen = { rows: [], pages: {} };
		const positions: unknown[] = [];
		do {
			found = await scan({ ...options, position: found.position, pages: found.pages });
			seen.push(...idsOf(found));
			positions.push(found.position);
		} while (found.position);
		expect(seen).toHaveLength(371);
		expect(positions.slice(0, 2)).toEqual([
			{ list: 'a', page: 1 },
			{ list: 'a', page: 2 },
		]);
		expect(asked.filter((page) => page === 'a0')).toHaveLength(1);
		expect(found.pages).toEqual({ a: 5, b: 2 });
	});

	it('starts over if the interrupted list no longer exists, and forgets its page count', async () => {
		const { readPage } = clayHr({ a: idsFrom(1, 3) });
		const position = { list: 'gone', page: 7 };
		const found = await scan({ lists: [paged('a')], position, pages: { gone: 8 }, readPage, isOver: never });
		expect(idsOf(found)).toEqual(['a1', 'a2', 'a3']);
		expect(found.pages).toEqual({ a: 2 });
	});

	it('fails with the first error, after all requests have ended', async () => {
		let pending = 0;
		const readPage: ReadPage = async (_list, page) => {
			pending += 1;
			await turns(page === 1 ? 1 : 20);
			pending -= 1;
			if (page > 0) throw new Error(`page ${page}`);
			return idsFrom(1, 100);
		};
		await expect(scan({ lists: [paged('a')], pages: { a: 4 }, readPage, isOver: never })).rejects.toThrow('page 1');
		expect(pending).toBe(0);
	});
});
