import { readForm } from '../../../../../nodes/ClayHr/resources/form/readForm';

const sections = [{ sectionId: 301 }, { sectionId: 302 }];

it('makes one record of a form and the sections beside it', () => {
	const body = { FormData: { dynamicFormId: 77, name: 'Exit interview' }, data: sections, code: 1, message: 'success' };
	expect(readForm(body)).toEqual({ dynamicFormId: 77, name: 'Exit interview', sections });
});

it('gives the sections alone when the form is missing', () => {
	expect(readForm({ FormData: null, data: sections })).toEqual({ sections });
});

it('leaves an answer without a list of sections as it is', () => {
	expect(readForm({ dynamicFormId: 77, name: 'Pulse' })).toEqual({ dynamicFormId: 77, name: 'Pulse' });
	expect(readForm({ data: { dynamicFormId: 77 }, message: 'success' })).toEqual({ dynamicFormId: 77 });
});
