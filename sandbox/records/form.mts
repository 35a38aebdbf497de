import type { Company } from '../company/company.mts';
import { dayOf } from '../company/days.mts';
import type { Form, FormAssignment, FormItem, FormResponse, FormSection } from '../company/forms.mts';
import { companyId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';
import { userFactsOf } from './user.mts';

/** Facts about a form, survey or test, without its sections. */
export function formFacts(company: Company, form: Form): Facts {
	return new Facts(formValues(company, form));
}

/** Facts about a form, survey or test, including its sections. */
export function wholeFormFacts(company: Company, form: Form): Facts {
	const sections = form.sections.map((section) => sectionFacts(form, section));
	return new Facts({ ...formValues(company, form), sectionModelList: sections });
}

function formValues(company: Company, form: Form): Record<string, unknown> {
	const user = userFactsOf(company, form.createUserId);
	return {
		dynamicFormId: form.formId,
		name: form.name,
		dynaFormCode: form.code,
		description: form.description,
		createUserModel: user,
		createUserViewModel: user,
		createts: form.createdAt,
		updatets: form.createdAt,
		cid: companyId,
		availability: 'INT',
		status: form.status,
		anonymous: form.anonymous ? 1 : 0,
		formType: form.type,
		dataFlow: 'IN',
		secSequence: '1',
		layout: 'STD',
		listed: 1,
		showCorrect: false,
		publicSummary: false,
		questionRandom: false,
		sectionVisibility: true,
		automation: false,
		timeLimit: form.type === 'TEST' ? 20 : 0,
		thresholdScore: form.type === 'TEST' ? 80 : 0,
	};
}

/** Facts about a section, including its items. */
export function sectionFacts(form: Form, section: FormSection): Facts {
	return new Facts({
		sectionId: section.sectionId,
		name: section.name,
		cid: companyId,
		hidden: false,
		dynamicFormId: form.formId,
		sequence: form.sections.indexOf(section) + 1,
		createUserId: form.createUserId,
		dynamicFormItemModelList: section.items.map((item, place) => itemFacts(form, section, item, place)),
		totalweightage: section.items.length,
	});
}

// Undocumented: the codes of the field types. Here: TEXT allows any text, SELECT one of the options.
function itemFacts(form: Form, section: FormSection, item: FormItem, place: number): Facts {
	return new Facts({
		dynamicFormItemId: item.itemId,
		name: item.question,
		sectionId: section.sectionId,
		createUserId: form.createUserId,
		cid: companyId,
		fieldType: item.options.length === 0 ? 'TEXT' : 'SELECT',
		optionValues: item.options.join(','),
		createts: form.createdAt,
		dynamicFormId: form.formId,
		mandatory: item.mandatory ? 1 : 0,
		sequence: place + 1,
		weightage: '1',
		expectedValue: item.expected,
		optionRandom: false,
		dynaFormItemOptionModelList: item.options.map((optionValue, option) => ({
			optionId: item.itemId * 100 + option,
			dynaFormItemId: item.itemId,
			optionValue,
			cid: companyId,
			createts: form.createdAt,
			isCorrect: optionValue === item.expected,
		})),
	});
}

/** Facts about a form assignment. Undocumented: all codes except COMP. Here: PEND is the other one. */
export function formAssignmentFacts(company: Company, form: Form, assignment: FormAssignment): Facts {
	const user = userFactsOf(company, assignment.userId);
	return new Facts({
		assignmentId: assignment.assignmentId,
		status: assignment.completed ? 'COMP' : 'PEND',
		assignUserViewModel: user,
		dynaFormModel: formFacts(company, form),
		createts: assignment.createdAt,
		lastupdatets: assignment.changedAt,
		cid: companyId,
		dueDate: assignment.dueDate,
		allowGrader: false,
		dynaFormSectionAssignmentModel: form.sections.map((section) => {
			const part = {
				dynaFormSectionAssignId: assignment.assignmentId * 100 + section.sectionId,
				cid: companyId,
				createts: assignment.createdAt,
				status: assignment.completed ? 'COMP' : 'PEND',
				sectionId: section.sectionId,
				userViewModel: user,
				dynamicFormSectionModel: sectionFacts(form, section),
				completedBy: assignment.completed ? user : null,
			};
			return new Facts(part);
		}),
	});
}

/** Facts about an answer to a form. */
export function formResponseFacts(company: Company, response: FormResponse): Facts {
	return new Facts({ ...responseValues(company, response), createts: response.createdAt });
}

/**
 * Facts about an answer to a survey; its page has the moment as a day. Undocumented: what anonymous surveys hide. Here:
 * the author.
 */
export function surveyResponseFacts(company: Company, response: FormResponse): Facts {
	return new Facts({ ...responseValues(company, response), createts: dayOf(response.createdAt) });
}

function responseValues({ forms }: Company, response: FormResponse): Record<string, unknown> {
	const assignment = forms.assignment(response.assignmentId);
	const form = forms.get(assignment?.formId ?? 0);
	const item = forms.itemsOf(form?.formId ?? 0).find(({ itemId }) => itemId === response.itemId);
	const isHidden = form?.anonymous === true;
	return {
		...response,
		createUserId: isHidden ? null : response.createUserId,
		userId: isHidden ? null : assignment?.userId,
		cid: companyId,
		graderResponse: false,
		answerCorrect: item?.expected === response.response,
	};
}
