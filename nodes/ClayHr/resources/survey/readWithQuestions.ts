import type { IDataObject } from 'n8n-workflow';

import { reportOf, settle } from '../../shared/http/failure';
import { integer } from '../../shared/parameters/fields';
import { readSource } from '../../shared/parameters/readParameters';
import { withQuery } from '../../shared/lists/defineList';
import { getList } from '../../shared/lists/getList';
import type { CustomRead, ItemContext } from '../../shared/call';
import { readForm } from '../form/readForm';
import { withItems } from '../form/readResponse';
import { wholeSurvey } from './lists';

/**
 * Reads the answers to a survey, each with its item. ClayHR lists the answers without questions, so a second request
 * reads the survey.
 *
 * @throws NodeApiError if the request for the answers fails
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

// ClayHR may refuse the survey to a user who can read the answers. The answers are then output without questions.
async function readSurvey(item: ItemContext): Promise<IDataObject> {
	const query = { dynamicFormId: Number(readSource(item, integer('surveyId'))) };
	const read = (body: IDataObject) => [readForm(body)];
	const outcome = await settle(getList(item, { ...withQuery(wholeSurvey, query), read }));
	if ('value' in outcome) return outcome.value[0] ?? {};
	const { status = 0 } = reportOf(outcome.error) ?? {};
	if (status >= 400 && status < 500 && status !== 429) return {};
	throw outcome.error;
}
