import { dayLength, dayNumber, isoDay } from './days.mts';
import { assignmentPlans, formPlans, type FormPlan } from './formPlans.mts';
import { Forms, type Form } from './forms.mts';
import { firstUserId } from './organization.mts';
import { isInitialUser, type CompanyPlan } from './population.mts';

const daysToAnswer = 14;

/**
 * Creates the initial forms, surveys and tests with their assignments and some answers.
 * @param plan the company's first day
 */
export function seedForms(plan: CompanyPlan): Forms {
	const forms = new Forms();
	const today = dayNumber(plan.date);
	const next = { sectionId: 301, itemId: 4501 };
	for (const form of formPlans) forms.add(toForm(form, next, (today - 400) * dayLength));
	assignmentPlans.forEach(([formId, place, offset, completed, ...answers], number) => {
		const assignmentId = 8801 + number;
		const userId = firstUserId + place;
		if (!isInitialUser(plan, userId)) return;
		const createdAt = (today + offset) * dayLength + number * 60_000;
		const days = { dueDate: isoDay(today + offset + daysToAnswer), createdAt, changedAt: createdAt };
		forms.save({ assignmentId, formId, userId, completed, createUserId: firstUserId, ...days });
		forms.itemsOf(formId).forEach(({ itemId }, item) => {
			const response = answers[item];
			if (response !== undefined) forms.answer({ assignmentId, itemId, response, createUserId: userId, createdAt });
		});
	});
	return forms;
}

function toForm(plan: FormPlan, next: { sectionId: number; itemId: number }, createdAt: number): Form {
	const sections = Object.entries(plan.sections).map(([name, items]) => ({
		sectionId: next.sectionId++,
		name,
		items: items.map(([question, mandatory, options, expected]) => ({
			itemId: next.itemId++,
			question,
			mandatory,
			options: options?.split(',') ?? [],
			expected: expected ?? null,
		})),
	}));
	return { ...plan, sections, createUserId: firstUserId, createdAt };
}
