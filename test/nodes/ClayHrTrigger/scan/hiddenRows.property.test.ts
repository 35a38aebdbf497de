import fc from 'fast-check';

import type { ReadPage } from '../../../../nodes/ClayHrTrigger/scan/list';
import { type Found, scan } from '../../../../nodes/ClayHrTrigger/scan/scan';
import { idsFrom, paged } from './lists.mts';

/** A list in pages, and which rows of it ClayHR leaves out of each page: all but one at most, as an empty page is the end. */
const hiddenRows = fc.record({
	count: fc.nat({ max: 400 }),
	pageSize: fc.constantFrom(1, 7, 20, 100),
	hidden: fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 50 }),
	pagesKnown: fc.nat({ max: 9 }),
	batches: fc.constantFrom(1, 2, Infinity),
	isFirstPageUnsure: fc.boolean(),
});

it('a scan finds all rows, whichever ClayHR leaves out of its pages', async () => {
	await fc.assert(
		fc.asyncProperty(hiddenRows, async ({ count, pageSize, hidden, pagesKnown, batches, isFirstPageUnsure }) => {
			const pages = Array.from({ length: Math.ceil(count / pageSize) }, (_, page) => {
				const rows = idsFrom(1, count).slice(page * pageSize, (page + 1) * pageSize);
				return rows.filter(({ id }, place) => place === page % rows.length || hidden[id % hidden.length] !== 0);
			});
			const readPage: ReadPage = async (_list, page) => await Promise.resolve(pages[page] ?? []);
			const seen: unknown[] = [];
			let found: Found = { pages: { a: pagesKnown } };
			do {
				let left = batches;
				found = await scan({
					lists: [paged('a', isFirstPageUnsure)],
					position: found.position,
					pages: found.pages,
					readPage,
					take: ({ record }) => seen.push(record.id),
					isOver: () => (left -= 1) <= 0,
				});
			} while (found.position !== undefined);
			expect(seen).toEqual(pages.flat().map(({ id }) => id));
		}),
		{ numRuns: 300 },
	);
});
