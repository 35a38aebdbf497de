import type { IDataObject, INode } from 'n8n-workflow';

import { toNodeApiError } from '../../../../nodes/ClayHr/shared/http/failure';
import { overFirstPage } from '../../../../nodes/ClayHrTrigger/scan/firstPage';
import type { ScanList } from '../../../../nodes/ClayHrTrigger/scan/list';

const node: INode = { id: '1', name: 'Trigger', type: 'x', typeVersion: 1, position: [0, 0], parameters: {} };
const rows = [{ id: 1 }, { id: 2 }];
const list = (isFirstPageUnsure: boolean): ScanList => ({
	name: 'a',
	path: '/a',
	paging: { firstPage: 0, idField: 'id', isFirstPageUnsure },
});

/** A ClayHR whose pages are rows, or statuses that it refuses them with. */
const answering =
	(...pages: Array<number | IDataObject[]>) =>
	async (_list: ScanList, page: number): Promise<IDataObject[]> => {
		const answer = pages[page] ?? [];
		if (typeof answer !== 'number') return await Promise.resolve(answer);
		throw toNodeApiError(node, { message: `Page ${page}`, description: '', status: answer });
	};

describe('a first page that ClayHR refuses', () => {
	it.each([
		['is none where pages may count from one', [400, rows]],
		['is none, though nothing stands on page 1', [400, []]],
		['is none where page 1 bears it out', [409, rows]],
		['is none where page 1 is found', [404, rows]],
	])('%s', async (_what, pages) => {
		expect(await overFirstPage(answering(...pages))(list(true), 0)).toEqual([]);
	});

	it.each([
		['any failure, with nothing on page 1', true, [409, []]],
		['any failure, of page 1 too', true, [409, 409]],
		['what is not found, with nothing on page 1', true, [404, []]],
		['a missing right', true, [401, rows]],
		['a server that is down', true, [503, rows]],
		['bad input where the first page is known', false, [400, rows]],
	])('is an error after %s', async (_what, isUnsure, pages) => {
		await expect(overFirstPage(answering(...pages))(list(isUnsure), 0)).rejects.toThrow('Page 0');
	});

	it('is another thing than a later page that is refused, and than one that is there', async () => {
		await expect(overFirstPage(answering(rows, 400))(list(true), 1)).rejects.toThrow('Page 1');
		expect(await overFirstPage(answering(rows))(list(true), 0)).toEqual(rows);
	});
});
