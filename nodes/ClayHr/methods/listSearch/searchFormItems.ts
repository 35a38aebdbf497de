import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { withQuery } from '../../shared/lists/defineList';
import { forms, wholeForm } from '../../resources/form/lists';
import { surveys, wholeSurvey } from '../../resources/survey/lists';
import { chosenBefore } from './chosenBefore';
import { formItemChoices } from './formChoices';

/** Items of the chosen form. */
export async function searchFormItems(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const dynamicFormId = await chosenBefore(this, 'formId', forms);
	return await formItemChoices(this, withQuery(wholeForm, { dynamicFormId }), filter);
}

/** Items of the chosen survey. */
export async function searchSurveyItems(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const dynamicFormId = await chosenBefore(this, 'surveyId', surveys);
	return await formItemChoices(this, withQuery(wholeSurvey, { dynamicFormId }), filter);
}
