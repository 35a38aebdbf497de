import { readResponse } from '../../../../../nodes/ClayHr/resources/form/readResponse';

const FormData = { dynamicFormId: 77 };

it('lists the answers without their meaningless keys', () => {
	const Responses = { 4502: { itemId: 4502, response: 'Yes' }, 4503: { itemId: 4503, response: 'No' } };
	expect(readResponse({ FormData, Responses, code: 1 })).toEqual({
		FormData,
		Responses: [Responses[4502], Responses[4503]],
		code: 1,
	});
});

it('returns an empty list without answers', () => {
	expect(readResponse({ FormData, Responses: null })).toEqual({ FormData, Responses: [] });
	expect(readResponse({ FormData, Responses: {} })).toEqual({ FormData, Responses: [] });
	expect(readResponse({ FormData })).toEqual({ FormData, Responses: [] });
});
