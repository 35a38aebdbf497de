import type { IDataObject, INode } from 'n8n-workflow';

import { toNodeApiError } from '../../../../nodes/ClayHr/shared/http/failure';
import { readLastRows } from '../../../../nodes/ClayHrTrigger/scan/lastRows';
import type { ReadPage } from '../../../../nodes/ClayHrTrigger/scan/list';
import { clayHr, idsFrom, paged, whole } from './lists.mts';

const all = () => true;

describe('the last rows of a list', () => {
	it.each([0, 1, 99, 100, 101, 250, 1250])('are found in a list of %i', async (count) => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, count) });
		const rows = await readLastRows(paged('a'), readPage, all);
		expect(rows.at(-1)).toEqual(idsFrom(1, count).at(-1));
		expect(asked.length).toBeLessThan(12);
	});

	it('take few requests if the server invents rows for ever', async () => {
		let ids = 0;
		let requests = 0;
		const invent: ReadPage = async () => {
			requests += 1;
			return await Promise.resolve([{ id: (ids += 1) }]);
		};
		expect(await readLastRows(paged('a'), invent, all)).toHaveLength(1);
		expect(requests).toBeLessThan(24);
	});

	it('are all rows if the list has no pages', async () => {
		const { readPage } = clayHr({ c: idsFrom(1, 5) });
		expect(await readLastRows(whole('c'), readPage, all)).toHaveLength(5);
	});

	it('take few requests in a long list, and are found if the server ignores the page', async () => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, 100_000) });
		expect((await readLastRows(paged('a'), readPage, all)).at(-1)).toEqual({ id: 100_000 });
		expect(asked.length).toBeLessThan(24);
		const ignoring: ReadPage = async () => await Promise.resolve(idsFrom(1, 30));
		expect(await readLastRows(paged('a'), ignoring, all)).toHaveLength(30);
	});

	it.each([1, 100, 250, 1250])(
		'are found in a list of %i if ClayHR does not find the page after the last one',
		async (count) => {
			const { readPage } = clayHr({ a: idsFrom(1, count) });
			const missing: ReadPage = async (list, page) => {
				const rows = await readPage(list, page);
				if (rows.length === 0)
					throw toNodeApiError({} as INode, { message: 'No such page', description: '', status: 404 });
				return rows;
			};
			expect((await readLastRows(paged('a'), missing, all)).at(-1)).toEqual({ id: count });
		},
	);

	it('take no unnecessary requests', async () => {
		const asked: number[] = [];
		const empty: ReadPage = async (_list, page) => {
			asked.push(page);
			return await Promise.resolve([]);
		};
		expect(await readLastRows(paged('a'), empty, all)).toEqual([]);
		expect(asked).toEqual([0]);
		asked.length = 0;
		const ignoring: ReadPage = async (_list, page) => {
			asked.push(page);
			return await Promise.resolve(idsFrom(1, 30));
		};
		await readLastRows(paged('a'), ignoring, all);
		expect(asked).toEqual([0, 1, 2]);
		asked.length = 0;
		const three: ReadPage = async (_list, page) => {
			asked.push(page);
			return await Promise.resolve(idsFrom(page * 3, page < 2 ? 3 : 0));
		};
		expect(await readLastRows(paged('a'), three, all)).toEqual(idsFrom(3, 3));
		expect(asked).toEqual([0, 1, 2]);
	});

	it('are found if page 0 is empty because pages count from 1', async () => {
		const fromOne =
			(rows: IDataObject[]): ReadPage =>
			async (_list, page) =>
				await Promise.resolve(page === 0 ? [] : rows.slice((page - 1) * 100, page * 100));
		expect(await readLastRows(paged('a', true), fromOne(idsFrom(1, 250)), all)).toEqual(idsFrom(201, 50));
		expect(await readLastRows(paged('a', true), fromOne([]), all)).toEqual([]);
	});

	it.each(['missing', 'null'])('are found although the IDs of all rows are %s', async (kind) => {
		const withoutId = (name: number) => (kind === 'null' ? { id: null, name } : { name });
		const readPage: ReadPage = async (_list, page) =>
			await Promise.resolve(page < 12 ? [withoutId(page * 2), withoutId(page * 2 + 1)] : []);
		expect((await readLastRows(paged('a'), readPage, all)).at(-1)).toEqual(withoutId(23));
		let requests = 0;
		const ignoring: ReadPage = async () => {
			requests += 1;
			return await Promise.resolve([withoutId(1), withoutId(2)]);
		};
		expect(await readLastRows(paged('a'), ignoring, all)).toHaveLength(2);
		expect(requests).toBe(3);
	});

	it('include earlier pages up to one with a sample, five at most', async () => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, 1250) });
		const upTo = (most: number) => async () => await readLastRows(paged('a'), readPage, ({ id }) => Number(id) <= most);
		expect(await upTo(1200)()).toEqual(idsFrom(1101, 150));
		expect(await upTo(701)()).toEqual(idsFrom(701, 550));
		asked.length = 0;
		expect(await upTo(0)()).toEqual(idsFrom(701, 550));
		expect(asked.length).toBeLessThan(16);
		const short = clayHr({ a: idsFrom(1, 250) });
		expect(await readLastRows(paged('a'), short.readPage, () => false)).toEqual(idsFrom(1, 250));
	});

	it('are found if ClayHR hides rows of every page', async () => {
		const visible = idsFrom(1, 750).filter(({ id }) => id % 3 !== 0);
		const hiding: ReadPage = async (_list, page) =>
			await Promise.resolve(visible.filter(({ id }) => Math.ceil(id / 100) === page + 1));
		expect((await readLastRows(paged('a'), hiding, all)).at(-1)).toEqual({ id: 749 });
	});
});
