import type { IDataObject, INode } from 'n8n-workflow';

import { type FailureReport, toNodeApiError } from '../../../../nodes/ClayHr/shared/http/failure';
import type { ReadPage } from '../../../../nodes/ClayHrTrigger/scan/list';
import { clayHr, idsFrom, paged } from './lists.mts';
import { idsOf, never, scan } from './scanning.mts';

describe('a scan', () => {
	describe('with a page that ClayHR does not find', () => {
		const notFound = (report: Partial<FailureReport>) =>
			toNodeApiError({} as INode, { message: 'No such page', description: '', status: 404, ...report });
		/** Scans a list of pages. Without rows, a page is refused. */
		const scanPages = async (pages: Array<IDataObject[] | undefined>, known: number, from = 0, report = {}) => {
			const readPage: ReadPage = async (_list, page) => {
				const rows = await Promise.resolve(pages[page]);
				if (rows === undefined) throw notFound(report);
				return rows;
			};
			const position = { list: 'a', page: from };
			return await scan({ lists: [paged('a')], position, pages: { a: known }, readPage, isOver: never });
		};
		const full = [idsFrom(1, 100), idsFrom(101, 100)];

		it.each([0, 3, 9])('ends there if rows come before it, with a known page count of %i', async (known) => {
			const found = await scanPages(full, known);
			expect(idsOf(found)).toHaveLength(200);
			expect([found.position, found.pages]).toEqual([undefined, { a: 3 }]);
		});

		it('ends there if an earlier poll read the rows before it', async () => {
			expect(idsOf(await scanPages(full, 3, 2))).toEqual([]);
		});

		it.each([
			['it is the first page', [], 0, {}],
			['page 0 is empty', [[]], 5, {}],
			['rows come after it', [full[0], undefined, full[1]], 5, {}],
			['rows come after the pages that are read together', [full[0], undefined, full[1]], 2, {}],
			['rows come after a page that is read alone', [full[0], undefined, full[1]], 1, {}],
			['its path is unknown', full, 3, { isUnknownPath: true }],
			['it is refused otherwise', full, 3, { status: 400 }],
		])('fails if %s', async (_what, pages, known, report) => {
			await expect(scanPages(pages, known, 0, report)).rejects.toThrow('No such page');
		});
	});

	describe('with a response that does not arrive in time', () => {
		const report = { message: 'No answer in time', description: '', connection: 'timedOut' } as const;
		const { readPage } = clayHr({ a: idsFrom(1, 250), b: idsFrom(301, 150) });
		const slow =
			(name: string, slowPage: number, other: object = {}): ReadPage =>
			async (list, page) => {
				if (list.name === name && page === slowPage) throw toNodeApiError({} as INode, { ...report, ...other });
				return await readPage(list, page);
			};
		const options = { lists: [paged('a'), paged('b')], pages: {}, isOver: never };

		it.each([
			['a', 1, 100],
			['b', 0, 250],
			['b', 1, 350],
		])('ends before page %s%i, where the next scan continues', async (name, page, count) => {
			const found = await scan({ ...options, readPage: slow(name, page) });
			expect([idsOf(found).length, found.position]).toEqual([count, { list: name, page }]);
			const rest = await scan({ ...options, ...found, readPage });
			expect(idsOf(found).length + idsOf(rest).length).toBe(400);
		});

		it('fails if it is the first one of the scan', async () => {
			await expect(scan({ ...options, readPage: slow('a', 0) })).rejects.toThrow('No answer in time');
			const position = { list: 'b', page: 1 };
			await expect(scan({ ...options, position, readPage: slow('b', 1) })).rejects.toThrow('No answer in time');
		});

		it('fails after any other error', async () => {
			const other = { connection: undefined, status: 500 };
			await expect(scan({ ...options, readPage: slow('a', 1, other) })).rejects.toThrow('No answer in time');
		});
	});
});
