import { type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';

import { searchAssignedWorkflows } from './listSearch/searchAssignedWorkflows';
import { searchGoals } from './listSearch/searchGoals';
import { searchLeaveRequests } from './listSearch/searchLeaveRequests';
import { searchObjectives } from './listSearch/searchObjectives';
import { searchOrgUnits } from './listSearch/searchOrgUnits';
import { searchProjects } from './listSearch/searchProjects';
import { searchPtoPolicies } from './listSearch/searchPtoPolicies';
import { searchReviewTemplates } from './listSearch/searchReviewTemplates';
import { searchTasks } from './listSearch/searchTasks';
import { searchUsers } from './listSearch/searchUsers';
import { searchWorkflows } from './listSearch/searchWorkflows';
import { getOutputFields } from './loadOptions/getOutputFields';
import { getUsers } from './loadOptions/getUsers';
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
		loadOptions: { getOutputFields, getUsers },
		listSearch: {
			searchAssignedWorkflows,
			searchGoals,
			searchLeaveRequests,
			searchObjectives,
			searchOrgUnits,
			searchProjects,
			searchPtoPolicies,
			searchReviewTemplates,
			searchTasks,
			searchUsers,
			searchWorkflows,
		},
		resourceMapping: { getCustomFields },
	};
}
