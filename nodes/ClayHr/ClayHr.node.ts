import { type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';

import { searchDocuments } from './listSearch/searchDocuments';
import { searchFormItems, searchSurveyItems } from './listSearch/searchFormItems';
import { searchForms, searchSurveys, searchTests } from './listSearch/searchForms';
import { searchLeaveRequests } from './listSearch/searchLeaveRequests';
import { searchOrgUnits } from './listSearch/searchOrgUnits';
import { searchPtoPolicies } from './listSearch/searchPtoPolicies';
import { searchTrainings, searchUserTrainings } from './listSearch/searchTrainings';
import { searchUsers } from './listSearch/searchUsers';
import { getOutputFields } from './loadOptions/getOutputFields';
import { getCustomFields } from './resourceMapping/getCustomFields';
import { properties } from './resources';
import { baseUrlExpression } from './shared/companyUrl';

export class ClayHr implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'ClayHR',
		name: 'clayHr',
		icon: { light: 'file:clayHr.svg', dark: 'file:clayHr.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]+/g, " $&").toLowerCase() }}',
		description: 'Work with people, leave, time, expenses, forms, reviews and hiring in ClayHR, the HR system',
		defaults: { name: 'ClayHR' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'clayHrApi', required: true }],
		requestDefaults: { baseURL: baseUrlExpression },
		properties,
	};

	methods = {
		loadOptions: { getOutputFields },
		listSearch: {
			searchDocuments,
			searchFormItems,
			searchForms,
			searchLeaveRequests,
			searchOrgUnits,
			searchPtoPolicies,
			searchSurveyItems,
			searchSurveys,
			searchTests,
			searchTrainings,
			searchUsers,
			searchUserTrainings,
		},
		resourceMapping: { getCustomFields },
	};
}
