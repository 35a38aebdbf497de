import type { FormPlan, FormType } from './formPlans.mts';
import { Table } from './table.mts';

/** A question of a form. */
export interface FormItem {
	itemId: number;
	question: string;
	mandatory: boolean;
	/** The options; empty if any text is allowed. */
	options: string[];
	/** The correct answer in a test. */
	expected: string | null;
}

/** A section of a form. */
export interface FormSection {
	sectionId: number;
	name: string;
	items: FormItem[];
}

/** A form, survey or test. */
export interface Form extends Omit<FormPlan, 'sections'> {
	sections: FormSection[];
	createUserId: number;
	/** Epoch milliseconds. */
	createdAt: number;
}

/** A form assigned to a user. Days are yyyy-MM-dd, moments epoch milliseconds. */
export interface FormAssignment {
	assignmentId: number;
	formId: number;
	userId: number;
	completed: boolean;
	dueDate: string;
	createUserId: number;
	createdAt: number;
	changedAt: number;
}

/** The answer to an item of an assignment. */
export interface FormResponse {
	responseId: number;
	assignmentId: number;
	itemId: number;
	response: string;
	createUserId: number;
	/** Epoch milliseconds. */
	createdAt: number;
}

/** A company's forms, surveys and tests, with their assignments and answers. */
export class Forms {
	readonly forms = new Table<Form>(1);
	readonly assigned = new Table<FormAssignment>(1);
	readonly answered = new Table<FormResponse>(91_001);

	/** Lists the forms of a type, or all forms, lowest id first. */
	list(type?: FormType): Form[] {
		return this.forms.list().filter((form) => type === undefined || form.type === type);
	}

	/** Returns a form, or undefined. */
	get(formId: number): Form | undefined {
		return this.forms.get(formId);
	}

	/** Saves a form. */
	add(form: Form): void {
		this.forms.put(form.formId, form);
	}

	/** Lists a form's questions in order; empty if the form does not exist. */
	itemsOf(formId: number): FormItem[] {
		return (this.forms.get(formId)?.sections ?? []).flatMap(({ items }) => items);
	}

	/** Lists all assignments, lowest id first. */
	assignments(): FormAssignment[] {
		return this.assigned.list();
	}

	/** Returns an assignment, or undefined. */
	assignment(assignmentId: number): FormAssignment | undefined {
		return this.assigned.get(assignmentId);
	}

	/** Lists all answers, lowest id first. */
	responses(): FormResponse[] {
		return this.answered.list();
	}

	/** Lists the answers to a form, or those of one assignment. */
	responsesTo(formId: number, assignmentId?: number): FormResponse[] {
		return this.responses().filter(
			(response) =>
				this.assigned.get(response.assignmentId)?.formId === formId &&
				(assignmentId === undefined || response.assignmentId === assignmentId),
		);
	}

	/** Saves the answer to an item. It replaces an earlier answer and keeps that answer's id. */
	answer(response: Omit<FormResponse, 'responseId'>): void {
		const { assignmentId, itemId } = response;
		const earlier = this.responses().find((one) => one.assignmentId === assignmentId && one.itemId === itemId);
		if (earlier === undefined) this.answered.add((responseId) => ({ responseId, ...response }));
		else this.answered.save(earlier.responseId, { responseId: earlier.responseId, ...response });
	}

	/** Returns whether every mandatory item of an assignment is answered. */
	isAnswered({ assignmentId, formId }: FormAssignment): boolean {
		const answered = new Set(this.responsesTo(formId, assignmentId).map(({ itemId }) => itemId));
		return this.itemsOf(formId).every(({ mandatory, itemId }) => !mandatory || answered.has(itemId));
	}

	/** Saves a new or changed assignment. */
	save(assignment: FormAssignment): void {
		this.assigned.put(assignment.assignmentId, assignment);
	}
}
