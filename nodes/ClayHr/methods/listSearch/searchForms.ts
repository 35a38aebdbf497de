import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { withQuery } from '../../shared/lists/defineList';
import { forms } from '../../resources/form/lists';
import { surveys } from '../../resources/survey/lists';
import { tests } from '../../resources/test/lists';
import { formChoices } from './formChoices';

/** Forms. ClayHR sends them all at once and can't search them. */
export async function searchForms(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	return await formChoices(this, forms, filter);
}

/** Surveys. */
export async function searchSurveys(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	return await formChoices(this, surveys, filter);
}

/** Tests with the chosen status. */
export async function searchTests(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const status = String(this.getCurrentNodeParameter('testStatus') ?? 'A');
	return await formChoices(this, withQuery(tests, { status }), filter);
}
