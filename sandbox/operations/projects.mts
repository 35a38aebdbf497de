import { allocationFacts, projectFacts } from '../records/project.mts';
import { created, ok, type Handlers } from './call.mts';
import { findUser } from './findUser.mts';
import { Refusal, requireHr, requireManager } from './refusal.mts';

const wentWrong: [number, string] = [409, 'Something Went Wrong!'];
const failure: [number, string] = [409, 'failure'];

export const projectHandlers: Handlers = {
	'GET /api/projects': ({ company }) =>
		ok({ projects: company.projects.list().map((project) => projectFacts(company, project)) }),
	'GET /api/projects/{projectId}': ({ company, params }) => {
		const project = company.projects.get(params.requiredNumber('projectId'));
		if (project === undefined) throw new Refusal(...wentWrong).because('projectId: no such project');
		return ok({ data: projectFacts(company, project) });
	},
	'POST /api/projects': (call) => {
		requireHr(call);
		const { form, company, caller, now } = call;
		const project = company.projects.add({
			projectName: form.requiredText('projectName'),
			projectDesc: form.requiredText('projectDesc'),
			shortCode: form.requiredText('shortCode'),
			startDate: form.requiredDay('startDate'),
			endDate: null,
			contactPerson: caller.userId,
			createdAt: now,
		});
		return ok({ projectId: project.projectId });
	},
	'GET /api/projects/allocation/{projectId}': (call) => {
		requireManager(call);
		const { company, params } = call;
		const projectId = params.requiredNumber('projectId');
		if (company.projects.get(projectId) === undefined)
			throw new Refusal(...failure).because('projectId: no such project');
		const found = company.projects.allocations().filter((allocation) => allocation.projectId === projectId);
		return ok({ allocations: found.map((allocation) => allocationFacts(company, allocation)) });
	},
	'POST /api/projects/allocation': (call) => {
		requireHr(call);
		const { form, company, caller, now } = call;
		const project = company.projects.get(form.requiredNumber('projectId'));
		const person = findUser(call, form, { id: 'userId' }, failure);
		if (project === undefined) throw new Refusal(...failure).because('projectId: no such project');
		const { projectId, startDate, endDate } = project;
		const { userId } = person;
		// Undocumented: the allocation. Here: 100 percent.
		const work = {
			projectId,
			userId,
			allocation: 100,
			startDate,
			endDate,
			createdAt: now,
			createUserId: caller.userId,
		};
		return created({ userProjectId: company.projects.allocate(work).userProjectId });
	},
};
