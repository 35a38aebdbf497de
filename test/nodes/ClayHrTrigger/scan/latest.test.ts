import type { IDataObject } from 'n8n-workflow';

import { readEnd } from '../../../../nodes/ClayHrTrigger/scan/latest';
import type { ReadPage } from '../../../../nodes/ClayHrTrigger/scan/list';
import { clayHr, idsFrom, paged, whole } from './lists.mts';

describe('the end of a list', () => {
	it.each([0, 1, 99, 100, 101, 250, 1250])('is found in a list of %i', async (count) => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, count) });
		const rows = await readEnd(paged('a'), readPage, 3);
		expect(rows.slice(-3)).toEqual(idsFrom(1, count).slice(-3));
		expect(asked.length).toBeLessThan(12);
	});

	it('is all of a list without pages', async () => {
		const { readPage } = clayHr({ c: idsFrom(1, 5) });
		expect(await readEnd(whole('c'), readPage, 3)).toHaveLength(5);
	});

	it('is found with few requests in a long list, and where the server ignores the page', async () => {
		const { asked, readPage } = clayHr({ a: idsFrom(1, 100_000) });
		expect((await readEnd(paged('a'), readPage, 3)).at(-1)).toEqual({ id: 100_000 });
		expect(asked.length).toBeLessThan(24);
		const ignoring: ReadPage = async () => await Promise.resolve(idsFrom(1, 30));
		expect(await readEnd(paged('a'), ignoring, 3)).toHaveLength(30);
	});

	it('costs no more than it must', async () => {
		const asked: number[] = [];
		const empty: ReadPage = async (_list, page) => {
			asked.push(page);
			return await Promise.resolve([]);
		};
		expect(await readEnd(paged('a'), empty, 3)).toEqual([]);
		expect(asked).toEqual([0]);
		asked.length = 0;
		const ignoring: ReadPage = async (_list, page) => {
			asked.push(page);
			return await Promise.resolve(idsFrom(1, 30));
		};
		await readEnd(paged('a'), ignoring, 3);
		expect(asked).toEqual([0, 1, 2]);
		asked.length = 0;
		const three: ReadPage = async (_list, page) => {
			asked.push(page);
			return await Promise.resolve(idsFrom(page * 3, page < 2 ? 3 : 0));
		};
		expect(await readEnd(paged('a'), three, 3)).toEqual(idsFrom(3, 3));
		expect(asked).toEqual([0, 1, 2]);
	});

	it('is found where the first page is empty because pages count from one', async () => {
		const fromOne =
			(rows: IDataObject[]): ReadPage =>
			async (_list, page) =>
				await Promise.resolve(page === 0 ? [] : rows.slice((page - 1) * 100, page * 100));
		expect(await readEnd(paged('a', true), fromOne(idsFrom(1, 250)), 3)).toEqual(idsFrom(201, 50));
		expect(await readEnd(paged('a', true), fromOne([]), 3)).toEqual([]);
	});
});
