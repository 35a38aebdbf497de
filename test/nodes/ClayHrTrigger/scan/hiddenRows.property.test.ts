import fc from 'fast-check';

import type { ReadPage } from '../../../../nodes/ClayHrTrigger/scan/list';
import { type ScanResult, scan } from '../../../../nodes/ClayHrTrigger/scan/scan';
import { idsFrom, paged } from './lists.mts';

/** A paged list, and the rows that ClayHR hides. Each page keeps a row, because an empty page ends the list. */
const hiddenRows = fc.record({
	count: fc.nat({ max: 400 }),
	pageSize: fc.constantFrom(1, 7, 20, 100),
	hidden: fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 50 }),
	pagesKnown: fc.nat({ max: 9 }),
	batches: fc.constantFrom(1, 2, Infinity),
	isFirstPageUnsure: fc.boolean(),
});

it('a scan finds all visible rows, whichever rows ClayHR hides', async () => {
	await fc.assert(
		fc.asyncProperty(hiddenRows, async ({ count, pageSize, hidden, pagesKnown, batches, isFirstPageUnsure }) => {
			const pages = Array.from({ length: Math.ceil(count / pageSize) }, (_, page) => {
				const rows = idsFrom(1, count).slice(page * pageSize, (page + 1) * pageSize);
				return rows.filter(({ id }, place) => place === page % rows.length || hidden[id % hidden.length] !== 0);
			});
			const readPage: ReadPage = async (_list, page) => await Promise.resolve(pages[page] ?? []);
			const seen: unknown[] = [];
			let result: ScanResult = { pages: { a: pagesKnown } };
			do {
				let left = batches;
				result = await scan({
					lists: [paged('a', isFirstPageUnsure)],
					position: result.position,
					pages: result.pages,
					readPage,
					onRow: ({ record }) => seen.push(record.id),
					isOver: () => (left -= 1) <= 0,
				});
			} while (result.position !== undefined);
			expect(seen).toEqual(pages.flat().map(({ id }) => id));
		}),
		{ numRuns: 300 },
	);
});
