import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byId, chosen } from '../support/locators.mts';

const bench = openEngineBench();

const requests = async () => await bench.sandbox.control<IDataObject[]>('GET', '/requests');
const answer = async (path: string, body: unknown) =>
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body });

beforeEach(async () => {
	await answer('/rm/api/expenseitem', { message: 'success', expenseItemId: 7 });
});

/** A list with a record of the wanted name, and what the operation then sends. */
const cases: Array<[string, INodeParameters, string, unknown, (sent: IDataObject) => unknown]> = [
	[
		'PTO policy',
		{
			resource: 'leaveRequest',
			operation: 'getRemainingHours',
			leaveDate: '2027-05-03',
			leaveRequestId: byId(7),
			userId: byId(140009),
			ptoPolicyId: chosen('name', 'Day Off'),
		},
		'/rm/api/ptopolicies',
		{ data: [{ ptoPolicyId: 41, policyName: 'Day Off' }] },
		({ query }) => Object(query).ptoPolicyId,
	],
	[
		'project',
		{ resource: 'project', operation: 'get', projectId: chosen('name', 'Day Off') },
		'/rm/api/projects',
		{ projects: [{ projectId: 41, projectName: 'Day Off' }] },
		({ path }) => path,
	],
	[
		'project by its code',
		{ resource: 'invoice', operation: 'getAll', invoiceProjectId: chosen('name', 'DAY') },
		'/rm/api/projects',
		{ projects: [{ projectId: 41, projectName: 'Day Off', shortCode: 'DAY' }] },
		({ query }) => query,
	],
	[
		'org unit',
		{
			resource: 'orgUnit',
			operation: 'create',
			orgUnitName: 'New',
			orgUnitDescription: 'New',
			orgUnitFields: { parentId: chosen('name', 'Day Off') },
		},
		'/rm/api/orgunits',
		[{ departmentId: 41, name: 'Day Off' }],
		({ query }) => Object(query).parentDepartmentId,
	],
	[
		'form',
		{ resource: 'form', operation: 'get', formId: chosen('name', 'Day Off') },
		'/rm/api/getdynaforms',
		{ data: [{ dynamicFormId: 41, name: 'Day Off' }] },
		({ query }) => query,
	],
	[
		'survey',
		{ resource: 'survey', operation: 'getAllResponses', surveyId: chosen('name', 'Day Off') },
		'/rm/api/survey/list',
		{ data: [{ dynamicFormId: 41, name: 'Day Off' }] },
		({ query }) => query,
	],
	[
		'job profile',
		{
			resource: 'user',
			operation: 'update',
			userId: byId(140009),
			userUpdateFields: { jobProfileId: chosen('name', 'Day Off') },
		},
		'/rm/api/jobprofiles',
		[{ profileId: 41, profileName: 'Day Off' }],
		({ query }) => Object(query).profileId,
	],
	[
		'position',
		{ resource: 'position', operation: 'get', positionId: chosen('name', 'Day Off') },
		'/rm/api/v3/position/list',
		{ data: [{ positionId: 41, positionName: 'Day Off' }] },
		({ query }) => query,
	],
	[
		'location',
		{
			resource: 'user',
			operation: 'update',
			userId: byId(140009),
			userUpdateFields: { locationId: chosen('name', 'Day Off') },
		},
		'/job-board/lookup/api/getLookupData',
		{ lookupData: [{ id: 41, name: 'Day Off' }] },
		({ query }) => Object(query).locationId,
	],
	[
		'candidate',
		{ resource: 'candidate', operation: 'get', candidateId: chosen('name', 'Day Off') },
		'/rm/api/v3/candidate/list',
		{ data: [{ recruitId: 41, name: 'Day Off' }] },
		({ path }) => path,
	],
	[
		'candidate by the email',
		{ resource: 'candidate', operation: 'get', candidateId: chosen('name', 'Day@Off.com') },
		'/rm/api/v3/candidate/list',
		{ data: [{ recruitId: 41, name: 'Day', email: 'day@off.com' }] },
		({ path }) => path,
	],
	[
		'objective',
		{
			resource: 'goal',
			operation: 'create',
			goalSummary: 'Rest',
			goalFields: { goalObjectiveId: chosen('name', 'Day Off') },
		},
		'/rm/api/objective/',
		{ data: [{ objectiveId: 41, objective: 'Day Off' }] },
		({ query }) => Object(query).objectiveId,
	],
	[
		'goal',
		{ resource: 'goal', operation: 'get', goalId: chosen('name', 'Day Off') },
		'/rm/goal/',
		[{ goalId: 41, summary: 'Day Off' }],
		({ query }) => query,
	],
	[
		'review template',
		{
			resource: 'performanceReview',
			operation: 'create',
			performanceReviewUserId: byId(140009),
			performanceReviewTemplateId: chosen('name', 'Day Off'),
		},
		'/rm/api/appraisal/template/list',
		{ data: [{ appraisalTemplateId: 41, name: 'Day Off' }] },
		({ query }) => Object(query).templateId,
	],
	[
		'training',
		{ resource: 'training', operation: 'getContent', trainingId: chosen('name', 'Day Off') },
		'/rm/api/trainings',
		{ data: [{ trainingId: 41, trainingModel: { name: 'Day Off' } }] },
		({ query }) => query,
	],
	[
		'workflow',
		{
			resource: 'workflow',
			operation: 'assign',
			workflowUserId: byId(140009),
			workflowCoordinatorId: byId(140009),
			workflowId: chosen('name', 'Day Off'),
		},
		'/rm/api/workflows',
		{ data: [{ workflowId: 41, name: 'Day Off' }] },
		({ path }) => path,
	],
	[
		'custom field',
		{ resource: 'customField', operation: 'get', customFieldId: chosen('name', 'Day Off') },
		'/rm/api/customfields',
		{ data: [{ customFieldId: 41, customFieldName: 'Day Off' }] },
		({ query }) => query,
	],
];

it.each(cases)('By Name finds a %s and sends the ID', async (_kind, parameters, path, body, sent) => {
	await answer(path, body);
	await bench.engine.run(parameters);
	const log = await requests();
	expect(log.length).toBeGreaterThan(1);
	expect(log[0]).toMatchObject({ method: 'GET', path });
	const [request = {}] = log.filter((one) => one.path !== path);
	expect(JSON.stringify(sent(request))).toMatch(/\b41\b/);
});
