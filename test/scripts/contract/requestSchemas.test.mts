import type { Described } from '../../../scripts/contract/described.mts';
import { requestSchemas, typeName } from '../../../scripts/contract/requestSchemas.mts';

const text = { type: 'string' };
const referenceTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const named = (name: string) => ({ type: 'object', [typeName]: name });
const objectOf = (properties: object, required = Object.keys(properties)) => ({ type: 'object', properties, required });
const sending = (parts: Partial<Described>): Described[] => [
	{ method: 'POST', path: '/api/goal', 'x-path-confidence': 'high', ...parts },
];
const sent = (parts: Partial<Described>) => requestSchemas({ operations: sending(parts), schemas: {} }).ChangeRequests;

it('has each place that takes values, and no endpoint that takes none', () => {
	const parameters = [
		{ name: 'a', in: 'query', required: true, schema: text },
		{ name: 'b', in: 'query', schema: text },
		{ name: 'c', in: 'path', required: true, schema: text },
	];
	expect(sent({ parameters })).toEqual(
		objectOf({
			'POST /api/goal': objectOf({ query: objectOf({ a: text, b: text }, ['a']), path: objectOf({ c: text }) }),
		}),
	);
	expect(sent({})).toEqual(objectOf({}));
});

it('keeps reads apart from other calls', () => {
	const parameters = [{ name: 'a', in: 'query', schema: text }];
	const { ReadRequests, ChangeRequests } = requestSchemas({
		operations: sending({ method: 'GET', parameters }),
		schemas: {},
	});
	expect(ReadRequests).toEqual(objectOf({ 'GET /api/goal': objectOf({ query: objectOf({ a: text }, []) }) }));
	expect(ChangeRequests).toEqual(objectOf({}));
});

it('tells a form from another body', () => {
	const body = (contentType: string) => sent({ requestBody: { content: { [contentType]: { schema: text } } } });
	expect(body('application/json')).toEqual(objectOf({ 'POST /api/goal': objectOf({ body: text }) }));
	expect(body('multipart/form-data')).toEqual(objectOf({ 'POST /api/goal': objectOf({ form: text }) }));
});

it('has each schema once that a body refers to, directly or through another one', () => {
	const schemas = {
		Goal: objectOf({ owner: referenceTo('Person'), helpers: { type: 'array', items: referenceTo('Person') } }),
		Person: objectOf({ manager: referenceTo('Person'), name: text }),
		Answer: objectOf({ owner: referenceTo('Person') }),
	};
	const requestBody = { content: { 'application/json': { schema: referenceTo('Goal') } } };
	expect(requestSchemas({ operations: sending({ requestBody }), schemas })).toEqual({
		ReadRequests: objectOf({}),
		ChangeRequests: objectOf({ 'POST /api/goal': objectOf({ body: named('Goal') }) }),
		Goal: objectOf({ owner: named('Person'), helpers: { type: 'array', items: named('Person') } }),
		Person: objectOf({ manager: named('Person'), name: text }),
	});
});

it('empties records inside the records of a body, because nothing sends them', () => {
	const schemas = {
		Goal: objectOf({ owner: referenceTo('Person') }),
		Person: objectOf({ home: referenceTo('Address'), name: text }),
		Address: objectOf({ city: text }),
	};
	const requestBody = { content: { 'application/json': { schema: referenceTo('Goal') } } };
	const found = requestSchemas({ operations: sending({ requestBody }), schemas });
	expect(Object.keys(found)).toEqual(['ReadRequests', 'ChangeRequests', 'Goal', 'Person']);
	const nothing = { type: 'object', properties: {}, additionalProperties: false };
	expect(found.Person).toEqual(objectOf({ home: nothing, name: text }));
});

it('leaves out words and open lists of values, but no name of a field', () => {
	const schema = {
		...objectOf({ description: { ...text, description: 'Words', example: 'word', default: 'word' } }),
		title: 'Words',
		additionalProperties: { ...text, enum: ['A'], 'x-more-values-from': 'GET /api/list' },
	};
	const requestBody = { content: { 'application/json': { schema } } };
	const plain = { ...objectOf({ description: text }), additionalProperties: text };
	expect(sent({ requestBody })).toEqual(objectOf({ 'POST /api/goal': objectOf({ body: plain }) }));
});
