import { readForm } from '../../../../../nodes/ClayHr/resources/form/readForm';

const sections = [{ sectionId: 301 }, { sectionId: 302 }];

it('combines the form and its sections into one record', () => {
	const body = { FormData: { dynamicFormId: 77, name: 'Exit interview' }, data: sections, code: 1, message: 'success' };
	expect(readForm(body)).toEqual({ dynamicFormId: 77, name: 'Exit interview', sections });
});

it('returns only the sections if the form is missing', () => {
	expect(readForm({ FormData: null, data: sections })).toEqual({ sections });
});

it('returns a response without sections unchanged', () => {
	expect(readForm({ dynamicFormId: 77, name: 'Pulse' })).toEqual({ dynamicFormId: 77, name: 'Pulse' });
	expect(readForm({ data: { dynamicFormId: 77 }, message: 'success' })).toEqual({ dynamicFormId: 77 });
});
