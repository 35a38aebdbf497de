import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../../support/engineBench.mts';
import { byId, chosen } from '../../support/locators.mts';

const bench = openEngineBench();

const formsOf = async (type: string, status: string) =>
	(await bench.sandbox.control<IDataObject[]>('GET', '/state/forms')).filter(
		(form) => form.type === type && form.status === status,
	);
// The engine finds a field only if the editor shows it.
const saving = (parameter: string) => ({
	resource: parameter === 'formId' ? 'form' : 'survey',
	operation: 'saveItemResponse',
});
const asChoices = (forms: IDataObject[], suffix = '') =>
	forms.map(({ name, formId }) => ({ name: `${String(name)}${suffix}`, value: String(formId) }));

it.each([
	['searchForms', 'FORM'],
	['searchSurveys', 'SURVEY'],
] as const)('%s offers names, sorted and searchable', async (method, type) => {
	const { results } = await bench.engine.search(method);
	expect(results).toEqual(asChoices(await formsOf(type, 'A')).sort((one, other) => one.name.localeCompare(other.name)));
	expect(results.length).toBeGreaterThan(1);
	const [first] = results;
	expect((await bench.engine.search(method, first?.name.toUpperCase())).results).toEqual([first]);
	expect((await bench.engine.search(method, 'nothing is called this')).results).toEqual([]);
});

it('searchTests offers tests of the chosen status, and marks inactive ones', async () => {
	const search = async (testStatus: string, filter?: string) =>
		(await bench.engine.search('searchTests', filter, undefined, { testStatus })).results;
	expect(await search('A')).toEqual(asChoices((await formsOf('TEST', 'A')).reverse()));
	expect(await search('ARCHV')).toEqual(asChoices(await formsOf('TEST', 'ARCHV'), ', archived'));
	expect(await search('DRAFT')).toEqual([]);
	expect(await search('A', 'fire')).toHaveLength(1);
});

it.each([
	['searchFormItems', 'formId', 77, 'Leaving: Would you come back?', 4502],
	['searchSurveyItems', 'surveyId', 82, 'Mood: Why?', 4511],
] as const)('%s offers the questions of the form chosen in %s', async (method, parameter, id, name, itemId) => {
	const parameters = { ...saving(parameter), [parameter]: chosen('list', id) };
	const { results } = await bench.engine.search(method, undefined, undefined, parameters);
	expect(results).toContainEqual({ name, value: String(itemId) });
	const forms = await bench.sandbox.control<IDataObject>('GET', `/state/forms/${id}`);
	expect(results).toHaveLength([forms.sections ?? []].flat().flatMap((section) => Object(section).items).length);
	expect((await bench.engine.search(method, name.toLowerCase(), undefined, parameters)).results).toHaveLength(1);
	expect((await bench.engine.search(method, 'nothing', undefined, parameters)).results).toEqual([]);
});

it.each([
	['searchFormItems', 'formId', "Fill in the field 'Form' first"],
	['searchSurveyItems', 'surveyId', "Fill in the field 'Survey' first"],
] as const)('%s says which field to choose first', async (method, parameter, message) => {
	for (const value of ['', '={{ $json.id }}']) {
		const parameters = { ...saving(parameter), [parameter]: byId(value) };
		await expect(bench.engine.search(method, undefined, undefined, parameters)).rejects.toThrow(message);
	}
});
