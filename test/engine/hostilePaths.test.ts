import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { Engine } from '../support/engine.mts';
import { byId } from '../support/locators.mts';
import { type Operation, operations, placeholdersOf } from '../support/operations.mts';
import { asTyped, fillIn, type Samples, samplesFor } from '../support/sampleParameters.mts';
import { samplesOf } from '../support/samples/index.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';

const hostile: Record<string, string> = {
	nothing: '',
	blanks: '   ',
	'a dot': '.',
	'two dots': '..',
	'a way up': '../x',
	'a way up and down': '1/../../user/add',
	'a slash': 'a/b',
	'a backslash': 'a\\b',
	'a query': 'a?b=c',
	'a fragment': 'a#b',
	'encoded dots': '%2e%2e',
	'an encoded slash': '1%2f2',
	'a line break': '1\nHost: elsewhere',
	'a null byte': '1\u0000',
	'four kilobytes': 'x'.repeat(4096),
	unicode: 'Zoë ✓',
	'half a character': '\ud800',
	'another address': 'http://127.0.0.1:1/x',
};

const table = operations
	.filter(({ call }) => placeholdersOf(call?.path ?? '').length > 0)
	.map((operation) => [`${operation.resource}: ${operation.operation}`, operation] as const);

let sandbox: Sandbox;
let samples: Samples;

beforeAll(async () => {
	sandbox = await openSandbox();
	[samples] = await samplesOf(sandbox);
});

afterAll(async () => await sandbox.close());
beforeEach(async () => await sandbox.control('DELETE', '/requests'));

/** The operation's parameters, with `value` as an expression in each path parameter. */
function withPathValue(operation: Operation): INodeParameters {
	const parameters = fillIn(operation, 'required', asTyped(samplesFor(operation, samples)));
	for (const source of Object.values(operation.call?.pathValues ?? {})) {
		if (!('parameter' in source)) throw new Error('A path with a constant in it');
		const value = '={{ $json.hostile }}';
		const isLocator = operation.shown.find(({ name }) => name === source.parameter)?.type === 'resourceLocator';
		parameters[source.parameter] = isLocator ? byId(value) : value;
	}
	return parameters;
}

it('covers every operation with a value in its path', () => {
	expect(table.length).toBeGreaterThan(8);
});

describe.each(table)('%s', (_name, operation) => {
	const own = [operation.call?.path, operation.call?.fallbackPath]
		.filter((path) => path !== undefined)
		.map((path) => new RegExp(`^/rm${path.replace(/\{\w+\}/g, '(?!\\.\\.?(/|$)|%2e)[^/?#]+')}$`, 'i'));

	it.each(Object.entries(hostile))('stays on its own path with %s', async (_what, value) => {
		const { error } = await new Engine(sandbox.access).run(withPathValue(operation), [{ hostile: value }]);
		const paths = (await sandbox.control<IDataObject[]>('GET', '/requests')).map(({ path }) => String(path));
		for (const path of paths) expect(own.some((pattern) => pattern.test(path))).toBe(true);
		// Rejected, or sent as an ID that the company does not have.
		expect(error?.message).toMatch(/\[item 0\]$/);
		if (paths.length === 0) expect(error?.description).toContain('Nothing was sent to ClayHR');
	});
});
