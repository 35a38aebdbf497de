import { type INode, NodeApiError, NodeOperationError } from 'n8n-workflow';

import { type Progress, withOtherItems } from '../../../../../nodes/ClayHr/shared/execute/otherItems';
import {
	asUncertainChange,
	type FailureReport,
	reportOf,
	toNodeApiError,
} from '../../../../../nodes/ClayHr/shared/http/failure';

const node: INode = { id: '1', name: 'ClayHR', type: 'x', typeVersion: 1, position: [0, 0], parameters: {} };

const refused: FailureReport = { message: 'Refused', description: 'Check it.', status: 409, subject: 'User 7' };
const inDoubt = asUncertainChange({ message: 'No answer', description: 'Wait.', status: 503 });
const logIn = asUncertainChange({
	message: 'Web page',
	description: 'Check the key.',
	status: 200,
	isUnreadable: true,
	isWebPage: true,
});

const sending = (carriedOut: number, itemCount: number): Progress => ({ carriedOut, itemCount, isSending: true });
const preparing = (carriedOut: number, itemCount: number): Progress => ({ carriedOut, itemCount, isSending: false });

const explained = (report: FailureReport, failed: number, progress: Progress) =>
	withOtherItems(node, toNodeApiError(node, report, failed), progress);

describe('the description of a failed change says what happened to the other items', () => {
	it.each<[what: string, report: FailureReport, failed: number, progress: Progress, description: string]>([
		['first of two refused', refused, 0, sending(0, 2), 'Check it. The other items were not sent.'],
		[
			'second of three refused',
			refused,
			1,
			sending(1, 3),
			'Check it. Item 0 was carried out, item 2 was not sent. Run the workflow again only with item 1 and those after it.',
		],
		[
			'last refused',
			refused,
			2,
			sending(2, 3),
			'Check it. Items 0 and 1 were carried out. Run the workflow again only with item 2.',
		],
		[
			'one of 5,000 refused',
			refused,
			42,
			sending(42, 5000),
			'Check it. Items 0 to 41 were carried out, items 43 to 4999 were not sent. Run the workflow again only with item 42 and those after it.',
		],
		[
			'first in doubt',
			inDoubt,
			0,
			sending(0, 3),
			'Items 1 and 2 were not sent. Run the workflow again only with the items after item 0, and with item 0 only if ClayHR does not show its change.',
		],
		[
			'third of ten in doubt',
			inDoubt,
			2,
			sending(2, 10),
			'Items 0 and 1 were carried out, items 3 to 9 were not sent. Run the workflow again only with the items after item 2, and with item 2 only if ClayHR does not show its change.',
		],
		[
			'last in doubt',
			inDoubt,
			2,
			sending(2, 3),
			'Items 0 and 1 were carried out. Run the workflow again only with item 2, and only if ClayHR does not show its change.',
		],
		[
			'in doubt since an earlier try',
			inDoubt,
			1,
			preparing(1, 3),
			'Item 0 was carried out, item 2 was not sent. Run the workflow again only with the items after item 1, and with item 1 only if ClayHR does not show its change.',
		],
		[
			'log-in page',
			logIn,
			1,
			sending(1, 2),
			'Item 0 was carried out. Run the workflow again only with item 1, and only if ClayHR does not show its change. Check the key.',
		],
		['look-up failed', refused, 1, preparing(0, 3), 'Check it. No item was sent.'],
		[
			'look-up failed after an earlier try',
			refused,
			2,
			preparing(1, 4),
			'Check it. Item 0 was carried out, items 1 to 3 were not sent. Run the workflow again only with item 1 and those after it.',
		],
	])('%s', (_what, report, failed, progress, description) => {
		expect(explained(report, failed, progress)).toMatchObject({ description, context: { itemIndex: failed } });
	});
});

it('the message names only the items that were carried out', () => {
	const messageOf = (report: FailureReport, failed: number) =>
		(explained(report, failed, sending(failed, 9)) as NodeApiError).message;
	expect(messageOf(refused, 0)).toBe('User 7: Refused [item 0]');
	expect(messageOf(refused, 1)).toBe('User 7: Refused. Item 0 was carried out [item 1]');
	expect(messageOf(inDoubt, 2)).toBe(
		'No answer. The request may have been carried out. Look in ClayHR before you run this again. Items 0 and 1 were carried out [item 2]',
	);
});

it('keeps the rest of the report', () => {
	expect(reportOf(explained(inDoubt, 1, sending(1, 2)))).toMatchObject({ status: 503, mayBeCarriedOut: true });
});

it('takes an error without a report for one in doubt, once changes are sent', () => {
	const error = () => new NodeOperationError(node, 'No file', { description: 'Look.', itemIndex: 1 });
	expect(withOtherItems(node, error(), sending(1, 2))).toMatchObject({
		message: 'No file',
		description:
			'Look. Item 0 was carried out. Run the workflow again only with item 1, and only if ClayHR does not show its change.',
	});
	expect(withOtherItems(node, error(), preparing(0, 2))).toMatchObject({ description: 'Look.' });
});

it('leaves an error alone that is of no item', () => {
	const error = toNodeApiError(node, refused);
	expect(withOtherItems(node, error, sending(1, 2))).toBe(error);
	const other = new Error('x');
	expect(withOtherItems(node, other, sending(1, 2))).toBe(other);
});
