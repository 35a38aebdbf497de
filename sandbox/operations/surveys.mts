import { formFacts, sectionFacts, surveyResponseFacts } from '../records/form.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { answerItem, complete, findForm } from './formAnswers.mts';
import { Refusal } from './refusal.mts';

const notFound: [number, string] = [404, 'Not Found'];

export const surveyHandlers: Handlers = {
	'GET /api/survey/list': ({ company }) => {
		const data = company.forms.list('SURVEY').map((form) => formFacts(company, form));
		return ok({ code: 1, data, message: 'successful' });
	},
	// Undocumented: a missing id, whose default is 0. Here: not found.
	'GET /api/survey/view': (call) => {
		const form = findForm(call, 'SURVEY', call.query.number('dynamicFormId'), notFound);
		const data = form.sections.map((section) => sectionFacts(form, section));
		return ok({ FormData: formFacts(call.company, form), code: 1, data, message: 'successful' });
	},
	'GET /api/survey/allresponses': listResponses,
	'POST /api/survey/item/save': (call) => answerItem(call, 'SURVEY', notFound),
	'POST /api/survey/save': (call) => complete(call, 'SURVEY', notFound),
};

// Undocumented: a missing id (here: the answers to all surveys), and an unknown one (here: an empty list).
function listResponses({ company, caller, query }: Call): Answer {
	if (caller.role !== 'hr') throw new Refusal(403, "User doesn't have permission to view the responses of the survey.");
	const surveyId = query.number('SurveyId');
	const surveys = company.forms.list('SURVEY').filter(({ formId }) => surveyId === undefined || formId === surveyId);
	const found = surveys.flatMap(({ formId }) => company.forms.responsesTo(formId));
	return ok({ success: 200, Responses: found.map((response) => surveyResponseFacts(company, response)) });
}
