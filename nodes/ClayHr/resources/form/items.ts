import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../shared/isObject';
import type { Reader } from '../../shared/records/shape';

const listsOfSections = ['sections', 'sectionModelList'];

/** All items of a form, survey or test, section by section. Empty if it has no sections. */
export function itemsOf(form: IDataObject): IDataObject[] {
	return sectionsOf(form).flatMap(({ dynamicFormItemModelList }) => objectsIn(dynamicFormItemModelList));
}

export const sections: Reader = (form) => sectionsOf(form).map(({ name }) => textOf(name));

/** A form's items as `4501: Why are you leaving?`, for users who need a question's ID. */
export const questions: Reader = (form) =>
	itemsOf(form).map((item) => `${textOf(item.dynamicFormItemId)}: ${textOf(item.name)}`);

export const questionCount: Reader = (form) => itemsOf(form).length;

/** Answers as `Why are you leaving?: A new city`. Shows the question's ID if the question is unknown. */
export const answers: Reader = ({ Responses }) =>
	objectsIn(Responses).map(({ itemId, response, dynamicFormItemModel }) => {
		const { name } = isObject(dynamicFormItemModel) ? dynamicFormItemModel : {};
		return `${textOf(name) || textOf(itemId)}: ${textOf(response)}`;
	});

/** Answers as an object by question. Of several answers to a question the last one counts. */
export function answersByQuestion(responses: IDataObject[]): IDataObject {
	const idsByName = new Map<string, string>();
	const named = responses.map(({ itemId, response, dynamicFormItemModel }): [string, IDataObject[string]] => {
		const id = textOf(itemId);
		const name = (isObject(dynamicFormItemModel) ? textOf(dynamicFormItemModel.name) : '') || id;
		const first = idsByName.get(name) ?? id;
		idsByName.set(name, first);
		// Two questions of a form may have the same words.
		return [first === id ? name : `${name} (${id})`, response ?? null];
	});
	return Object.fromEntries(named);
}

function sectionsOf(form: IDataObject): IDataObject[] {
	return listsOfSections.flatMap((name) => objectsIn(form[name]));
}

function objectsIn(value: unknown): IDataObject[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
