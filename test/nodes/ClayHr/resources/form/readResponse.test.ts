import { readResponse } from '../../../../../nodes/ClayHr/resources/form/readResponse';

const FormData = { dynamicFormId: 77 };

it('makes a list of the answers, whose numbers say nothing', () => {
	const Responses = { 4502: { itemId: 4502, response: 'Yes' }, 4503: { itemId: 4503, response: 'No' } };
	expect(readResponse({ FormData, Responses, code: 1 })).toEqual({
		FormData,
		Responses: [Responses[4502], Responses[4503]],
		code: 1,
	});
});

it('gives an empty list when nothing was answered', () => {
	expect(readResponse({ FormData, Responses: null })).toEqual({ FormData, Responses: [] });
	expect(readResponse({ FormData, Responses: {} })).toEqual({ FormData, Responses: [] });
	expect(readResponse({ FormData })).toEqual({ FormData, Responses: [] });
});
