import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { formChoices } from './formChoices';

/** Forms. ClayHR sends them all at once and can't search them. */
export async function searchForms(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	return await formChoices(this, { path: '/api/getdynaforms' }, filter);
}

/** Surveys. */
export async function searchSurveys(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	return await formChoices(this, { path: '/api/survey/list' }, filter);
}

/** Tests with the chosen status. */
export async function searchTests(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const status = String(this.getCurrentNodeParameter('testStatus') ?? 'A');
	return await formChoices(this, { path: '/api/test', query: { status } }, filter);
}
