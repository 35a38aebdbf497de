import type { IDataObject } from 'n8n-workflow';

import { reportOf } from '../../shared/http/failure';
import { integer } from '../../shared/parameters/fields';
import { readSource } from '../../shared/parameters/readSource';
import { withQuery } from '../../shared/lists/defineList';
import { getList } from '../../shared/lists/getList';
import type { CustomRead, ItemContext } from '../../shared/call';
import { settle } from '../../shared/http/settle';
import { readForm } from '../form/readForm';
import { withItems } from '../form/readResponse';
import { wholeSurvey } from './lists';

/**
 * Reads the answers to a survey, each with the item it belongs to: ClayHR lists the answers without the questions, so one more
 * request reads the survey.
 *
 * @throws NodeApiError when ClayHR refuses the answers, or can't be reached
 */
export const readWithQuestions: CustomRead = async ({ item, read }) => {
	const items = await read();
	if (items.length === 0) return items;
	const responses = withItems(
		items.map(({ json }) => json),
		await readSurvey(item),
	);
	return responses.map((json, index) => ({ ...items[index], json }));
};

// Whoever may read the answers may still be refused the survey; the answers come without the questions then.
async function readSurvey(item: ItemContext): Promise<IDataObject> {
	const query = { dynamicFormId: Number(readSource(item, integer('surveyId'))) };
	const read = (body: IDataObject) => [readForm(body)];
	const outcome = await settle(getList(item, { ...withQuery(wholeSurvey, query), read }));
	if ('value' in outcome) return outcome.value[0] ?? {};
	const { status = 0 } = reportOf(outcome.error) ?? {};
	if (status >= 400 && status < 500 && status !== 429) return {};
	throw outcome.error;
}
