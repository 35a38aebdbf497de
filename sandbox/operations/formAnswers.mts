import type { FormType } from '../company/formPlans.mts';
import type { Form, FormAssignment } from '../company/forms.mts';
import { ok, type Answer, type Call } from './call.mts';
import { Refusal, requireSelfOrHr } from './refusal.mts';

/**
 * Finds a form of a type.
 * @param call the call
 * @param type forms, surveys or tests
 * @param formId the form's id; undefined never matches
 * @param refusal status and message for an unknown form
 * @throws Refusal if the form does not exist
 */
export function findForm(
	{ company }: Call,
	type: FormType,
	formId: number | undefined,
	refusal: [number, string],
): Form {
	const form = company.forms.get(formId ?? 0);
	if (form?.type !== type) throw new Refusal(...refusal).because('no such form of this type');
	return form;
}

/**
 * Saves the answer to an item of an assignment, and replaces an earlier answer. Undocumented: which answers are
 * rejected. Here: answers to items of other forms, and all answers after completion.
 * @param call the call
 * @param type forms or surveys
 * @param refusal status and message for invalid answers
 */
export function answerItem(call: Call, type: FormType, refusal: [number, string]): Answer {
	const { query, company, caller, now } = call;
	const { formId, assignmentId } = findOpenAssignment(call, type, refusal);
	const itemId = query.requiredNumber('itemId');
	if (!company.forms.itemsOf(formId).some((item) => item.itemId === itemId))
		throw new Refusal(...refusal).because('itemId: not in this form');
	const response = query.requiredText('responseValue');
	company.forms.answer({ assignmentId, itemId, response, createUserId: caller.userId, createdAt: now });
	return successful;
}

/**
 * Completes an assignment. Undocumented: the conditions. Here: all mandatory items must be answered.
 * @param call the call
 * @param type forms or surveys
 * @param refusal status and message if the conditions are not met
 */
export function complete(call: Call, type: FormType, refusal: [number, string]): Answer {
	const { forms } = call.company;
	const assignment = findOpenAssignment(call, type, refusal);
	if (!forms.isAnswered(assignment)) throw new Refusal(...refusal).because('the form has items without an answer');
	forms.save({ ...assignment, completed: true, changedAt: call.now });
	return successful;
}

const successful = ok({ code: 1, message: 'Successful' });

function findOpenAssignment(call: Call, type: FormType, refusal: [number, string]): FormAssignment {
	const assignment = call.company.forms.assignment(call.query.requiredNumber('assignmentId'));
	findForm(call, type, assignment?.formId, refusal);
	if (assignment === undefined) throw new Refusal(...refusal).because('assignmentId: no such assignment');
	requireSelfOrHr(call, assignment.userId);
	if (assignment.completed) throw new Refusal(...refusal).because('assignmentId: the form is completed');
	return assignment;
}
