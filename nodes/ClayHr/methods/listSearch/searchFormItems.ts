import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenBefore } from './chosenBefore';
import { formItemChoices } from './formChoices';

/** Items of the chosen form. */
export async function searchFormItems(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const dynamicFormId = chosenBefore(this, 'formId');
	return await formItemChoices(this, { path: '/api/view', query: { dynamicFormId } }, filter);
}

/** Items of the chosen survey. */
export async function searchSurveyItems(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const dynamicFormId = chosenBefore(this, 'surveyId');
	return await formItemChoices(this, { path: '/api/survey/view', query: { dynamicFormId } }, filter);
}
