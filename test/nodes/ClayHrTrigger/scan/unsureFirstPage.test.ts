import type { IDataObject, INode } from 'n8n-workflow';

import { toNodeApiError } from '../../../../nodes/ClayHr/shared/http/failure';
import { withUnsureFirstPage } from '../../../../nodes/ClayHrTrigger/scan/unsureFirstPage';
import type { ScanList } from '../../../../nodes/ClayHrTrigger/scan/list';

const node: INode = { id: '1', name: 'Trigger', type: 'x', typeVersion: 1, position: [0, 0], parameters: {} };
const rows = [{ id: 1 }, { id: 2 }];
const list = (isFirstPageUnsure: boolean): ScanList => ({
	name: 'a',
	path: '/a',
	paging: { firstPage: 0, idField: 'id', isFirstPageUnsure },
});

/** A ClayHR whose pages are rows, or error statuses. */
const answering =
	(...pages: Array<number | IDataObject[]>) =>
	async (_list: ScanList, page: number): Promise<IDataObject[]> => {
		const answer = pages[page] ?? [];
		if (typeof answer !== 'number') return await Promise.resolve(answer);
		throw toNodeApiError(node, { message: `Page ${page}`, description: '', status: answer });
	};

describe('a refused page 0', () => {
	it.each([
		['is empty if pages may count from 1', [400, rows]],
		['is empty even if page 1 has no rows', [400, []]],
		['is empty after 409 if page 1 has rows', [409, rows]],
		['is empty after 404 if page 1 has rows', [404, rows]],
	])('%s', async (_what, pages) => {
		expect(await withUnsureFirstPage(answering(...pages))(list(true), 0)).toEqual([]);
	});

	it.each([
		['409 without rows on page 1', true, [409, []]],
		['409 on both pages', true, [409, 409]],
		['404 without rows on page 1', true, [404, []]],
		['a missing permission', true, [401, rows]],
		['a server error', true, [503, rows]],
		['bad input if the first page is known', false, [400, rows]],
	])('is an error after %s', async (_what, isUnsure, pages) => {
		await expect(withUnsureFirstPage(answering(...pages))(list(isUnsure), 0)).rejects.toThrow('Page 0');
	});

	it.each([400, 404, 409])('is asked again after %d, because its rows must not be lost', async (status) => {
		const answers = [status, rows];
		const once = async (one: ScanList, page: number) =>
			await answering(page === 0 ? (answers.shift() ?? []) : rows, rows)(one, page);
		expect(await withUnsureFirstPage(once)(list(true), 0)).toEqual(rows);
	});

	it('is an error if the second answer has another status', async () => {
		const answers = [400, 503];
		const changing = async (one: ScanList, page: number) => await answering(answers.shift() ?? [])(one, page);
		await expect(withUnsureFirstPage(changing)(list(true), 0)).rejects.toThrow('Page 0');
	});

	it('differs from a refused later page and from a page 0 with rows', async () => {
		await expect(withUnsureFirstPage(answering(rows, 400))(list(true), 1)).rejects.toThrow('Page 1');
		expect(await withUnsureFirstPage(answering(rows))(list(true), 0)).toEqual(rows);
	});
});
