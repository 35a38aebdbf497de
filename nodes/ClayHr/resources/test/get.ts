import type { IDataObject } from 'n8n-workflow';

import { toNodeApiError } from '../../shared/http/failure';
import { rowsOf } from '../../shared/records/envelope';
import { id, text } from '../../shared/parameters/fields';
import { readSources } from '../../shared/parameters/readParameters';
import type { CustomRead } from '../../shared/call';

/**
 * Converts the response to one record, whether it holds one test or a list of tests.
 *
 * @throws NotARecord if it holds neither
 */
export const readTests = (body: IDataObject) => ({ tests: rowsOf(body) });

/**
 * Finds one test among all tests with a status: ClayHR has no call for a single test.
 *
 * @throws NodeApiError if the test is not among them
 */
export const pickTest: CustomRead = async ({ item, send }) => {
	const { testId, status } = readSources(item, { testId: id('testId'), status: text('testStatus') });
	const items = (await send()).flatMap((output) => rowsOf(output.json.tests).map((json) => ({ ...output, json })));
	const found = items.filter(({ json }) => String(json.dynamicFormId) === String(testId));
	if (found.length > 0) return found.slice(0, 1);
	const message = `ClayHR has no test ${String(testId)} with the status ${String(status)}`;
	const description = 'Choose the test from the list, or change Status to the status of the test.';
	throw toNodeApiError(item.node, { message, description, status: 404 }, item.itemIndex);
};
