import type { IDataObject } from 'n8n-workflow';

import type { ReadPage, Row } from '../../../../nodes/ClayHrTrigger/scan/list';
import { type Found, scan as scanInto, type ScanOrder } from '../../../../nodes/ClayHrTrigger/scan/scan';
import { clayHr, idsFrom, paged, whole } from './lists.mts';

/** Lets others get on, so many times. */
async function turns(count: number): Promise<void> {
	for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}

const never = () => false;
type Seen = Found & { rows: Row[] };

/** Scans, and keeps what was read. */
async function scan(order: Omit<ScanOrder, 'take'>): Promise<Seen> {
	const rows: Row[] = [];
	return { ...(await scanInto({ ...order, take: (row) => rows.push(row) })), rows };
}

const idsOf = ({ rows }: Seen) => rows.map(({ list, record }) => `${list}${String(record.id)}`);

describe('a scan', () => {
	it('reads every list to its end, and what is not paged with one request', async () => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, 150), b: [], c: idsFrom(9, 2) });
		const found = await scan({ lists: [paged('a'), paged('b'), whole('c')], pages: {}, readPage, isOver: never });
		expect(idsOf(found)).toHaveLength(152);
		expect(idsOf(found).slice(-2)).toEqual(['c9', 'c10']);
		expect(found.position).toBeUndefined();
		expect(found.pages).toEqual({ a: 3, b: 1 });
		expect(asked).toEqual(['a0', 'a1', 'a2', 'b0', 'c']);
	});

	it('asks for no more than the last time while nothing changes', async () => {
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
	])('knows how many pages %i rows take', async (count, pages) => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, count) });
		const order = { lists: [paged('a')], readPage, isOver: never };
		const first = await scan({ ...order, pages: {} });
		expect(first.pages).toEqual({ a: pages });
		asked.length = 0;
		expect(await scan({ ...order, pages: first.pages })).toEqual(first);
		expect(asked).toHaveLength(pages);
	});

	it('reads up to five pages at once, and few in vain', async () => {
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

	it('follows a list that shrank or grew', async () => {
		const { readPage } = clayHr({ a: idsFrom(1, 150) });
		const shrunk = await scan({ lists: [paged('a')], pages: { a: 9 }, readPage, isOver: never });
		expect(shrunk.pages).toEqual({ a: 3 });
		const grown = await scan({ lists: [paged('a')], pages: { a: 1 }, readPage, isOver: never });
		expect([idsOf(grown).length, grown.pages]).toEqual([150, { a: 3 }]);
	});

	it("reads all where ClayHR's own limit is lower than ours", async () => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, 140) }, 20);
		const found = await scan({ lists: [paged('a')], pages: {}, readPage, isOver: never });
		expect(idsOf(found)).toHaveLength(140);
		expect(found.pages).toEqual({ a: 8 });
		expect(asked).toHaveLength(8);
	});

	it.each([0, 4])('does not take a short page for the end, with %i pages known', async (a) => {
		const pages = [idsFrom(1, 100), idsFrom(101, 97), idsFrom(201, 100), []];
		const readPage: ReadPage = async (_list, page) => await Promise.resolve(pages[page] ?? []);
		const found = await scan({ lists: [paged('a')], pages: { a }, readPage, isOver: never });
		expect(idsOf(found)).toHaveLength(297);
		expect(found.pages).toEqual({ a: 4 });
	});

	it('does not take a short page for the end where the time is over after it', async () => {
		const pages = [idsFrom(1, 100), idsFrom(101, 1), idsFrom(201, 100)];
		const readPage: ReadPage = async (_list, page) => await Promise.resolve(pages[page] ?? []);
		const order = { lists: [paged('a')], readPage, isOver: () => true };
		let found: Seen = { rows: [], pages: {} };
		const seen: string[] = [];
		do {
			found = await scan({ ...order, position: found.position, pages: found.pages });
			seen.push(...idsOf(found));
		} while (found.position);
		expect(seen).toHaveLength(201);
	});

	it('reads one page more, and no several, after a page that is not full', async () => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, 250) });
		await scan({ lists: [paged('a')], pages: {}, readPage, isOver: never });
		expect(asked).toEqual(['a0', 'a1', 'a2', 'a3']);
	});

	it('ends where the server ignores the page, unless it may count from one', async () => {
		const asked: number[] = [];
		const ignoring: ReadPage = async (_list, page) => {
			asked.push(page);
			return await Promise.resolve(idsFrom(1, 30));
		};
		await scan({ lists: [paged('a')], pages: {}, readPage: ignoring, isOver: never });
		expect(asked).toEqual([0, 1]);
		const fromOne: ReadPage = async (_list, page) =>
			await Promise.resolve(idsFrom(1, 70).slice(Math.max(0, page - 1) * 30, Math.max(1, page) * 30));
		const found = await scan({ lists: [paged('a', true)], pages: {}, readPage: fromOne, isOver: never });
		expect(new Set(idsOf(found)).size).toBe(70);
	});

	it('ends where there is nothing, even where pages may count from one, and reads rows that can not be told apart', async () => {
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

	it('ends where the server ignores the page and gives no IDs either', async () => {
		const asked: number[] = [];
		const ignoring: ReadPage = async (_list, page) => {
			asked.push(page);
			return await Promise.resolve([{ name: 'one' }, { name: 'other', id: null }]);
		};
		await scan({ lists: [paged('a')], pages: {}, readPage: ignoring, isOver: never });
		expect(asked).toEqual([0, 1]);
	});

	it('does not take an empty first page for the end where pages may count from one', async () => {
		const asked: number[] = [];
		const fromOne =
			(rows: IDataObject[]): ReadPage =>
			async (_list, page) => {
				asked.push(page);
				return await Promise.resolve(page === 0 ? [] : rows.slice((page - 1) * 100, page * 100));
			};
		const order = { lists: [paged('a', true)], isOver: never };
		const first = await scan({ ...order, pages: {}, readPage: fromOne(idsFrom(1, 130)) });
		expect(idsOf(first)).toHaveLength(130);
		const again = await scan({ ...order, pages: first.pages, readPage: fromOne(idsFrom(1, 130)) });
		expect([idsOf(again).length, again.pages]).toEqual([130, first.pages]);
		asked.length = 0;
		expect(await scan({ ...order, pages: {}, readPage: fromOne([]) })).toEqual({ rows: [], pages: { a: 1 } });
		expect(asked).toEqual([0, 1]);
	});

	it('goes on in the next poll where its time was over, and always gets on', async () => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, 350), b: idsFrom(1, 20), c: idsFrom(5, 1) });
		const order = { lists: [paged('a'), paged('b'), whole('c')], pages: {}, readPage, isOver: () => true };
		const seen: string[] = [];
		let found: Seen = { rows: [], pages: {} };
		const positions: unknown[] = [];
		do {
			found = await scan({ ...order, position: found.position, pages: found.pages });
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

	it('begins anew where the list to go on with is no more, and forgets its pages', async () => {
		const { readPage } = clayHr({ a: idsFrom(1, 3) });
		const position = { list: 'gone', page: 7 };
		const found = await scan({ lists: [paged('a')], position, pages: { gone: 8 }, readPage, isOver: never });
		expect(idsOf(found)).toEqual(['a1', 'a2', 'a3']);
		expect(found.pages).toEqual({ a: 2 });
	});

	it('fails with the first error, when no request is under way any more', async () => {
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
