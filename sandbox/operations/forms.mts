import type { FormAssignment, FormResponse } from '../company/forms.mts';
import type { Facts } from '../contract/facts.mts';
import { formAssignmentFacts, formFacts, formResponseFacts, sectionFacts, wholeFormFacts } from '../records/form.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { answerItem, complete, findForm } from './formAnswers.mts';
import { Refusal, requireHr, requireSelfOrHr } from './refusal.mts';

// Undocumented: the error for unknown or invalid values. Here: ClayHR's general failure.
const failure: [number, string] = [409, 'failure'];

export const formHandlers: Handlers = {
	// Undocumented: whether this list includes surveys and tests. Here: it does not, because they have their own pages.
	'GET /api/getdynaforms': ({ company }) => {
		const data = company.forms.list('FORM').map((form) => formFacts(company, form));
		return ok({ code: 1, data, message: 'successful' });
	},
	'GET /api/view': (call) => {
		const form = findForm(call, 'FORM', call.query.requiredNumber('dynamicFormId'), failure);
		const data = form.sections.map((section) => sectionFacts(form, section));
		return ok({ FormData: formFacts(call.company, form), code: 1, data, message: 'successful' });
	},
	'GET /api/my': listCompleted,
	'GET /api/response/{dynamicFormId}': responsesOfOne,
	'GET /api/responselist': (call) => {
		requireHr(call);
		const formId = call.query.requiredNumber('dynamicFormId');
		return responses(call, formId, call.company.forms.responsesTo(formId));
	},
	'POST /api/saveItemResponse': (call) => answerItem(call, 'FORM', failure),
	'POST /api/saveFormResponse': (call) => complete(call, 'FORM', failure),
};

function listCompleted({ company, caller }: Call): Answer {
	const { forms } = company;
	const own = forms.assignments().filter(({ userId, completed }) => completed && userId === caller.userId);
	const data = own.flatMap((assignment) => {
		const form = forms.get(assignment.formId);
		return form?.type === 'FORM' ? [formAssignmentFacts(company, form, assignment)] : [];
	});
	return ok({ code: 1, data, allowGrader: false, optedOutForEmail: false });
}

// Undocumented: priority if both an assignment and a user are sent (here: the assignment), and the default (here: the
// key's user). A user without an assignment has no answers.
function responsesOfOne(call: Call): Answer {
	const { query, params, company, caller } = call;
	const formId = params.requiredNumber('dynamicFormId');
	const assignmentId = query.number('assignmentId');
	const given = assignmentId === undefined ? undefined : company.forms.assignment(assignmentId);
	if (assignmentId !== undefined && given?.formId !== formId)
		throw new Refusal(...failure).because('assignmentId: no such assignment of this form');
	const userId = given?.userId ?? query.number('assignUserId') ?? caller.userId;
	requireSelfOrHr(call, userId);
	const isMeant = (one: FormAssignment): boolean => one.formId === formId && one.userId === userId;
	const chosen = given === undefined ? company.forms.assignments().filter(isMeant) : [given];
	const found = chosen.flatMap((assignment) => company.forms.responsesTo(formId, assignment.assignmentId));
	return responses(call, formId, found);
}

// Undocumented: the keys of Responses. Here: the answers' ids.
function responses(call: Call, formId: number, found: readonly FormResponse[]): Answer {
	const form = findForm(call, 'FORM', formId, failure);
	const byId = found.map((response): [number, Facts] => [
		response.responseId,
		formResponseFacts(call.company, response),
	]);
	const FormData = wholeFormFacts(call.company, form);
	return ok({ FormData, code: 1, message: 'successful', Responses: Object.fromEntries(byId) });
}
