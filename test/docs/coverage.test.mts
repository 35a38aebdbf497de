import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { coverageText } from '../../scripts/docs/coverageText.mts';
import { documentedCalls } from '../../scripts/docs/documentedCalls.mts';
import { leftOut } from '../../scripts/docs/leftOut.mts';
import { nodeOperations } from '../../scripts/docs/nodeOperations.mts';
import { otherConnector } from '../../scripts/docs/otherConnector.mts';

const documented = documentedCalls.map(({ call }) => call);
const covered = new Set(nodeOperations.map(({ call }) => call).filter((call) => call !== ''));

it('docs/coverage.md equals the output of `npm run docs`', () => {
	expect(readFileSync('docs/coverage.md', 'utf8')).toBe(coverageText());
});

it("separates ClayHR's documented calls from calls known from other software", () => {
	const fromElsewhere = documentedCalls.filter(({ isClayHrs }) => !isClayHrs).map(({ call }) => call);
	expect(fromElsewhere.sort()).toEqual([
		'GET /job-board/lookup/api/getLookupData',
		'GET /job-board/position/api/getpositions/',
		'POST /api/expenseitem/delete',
	]);
});

it('every documented call has either an operation or a reason for its absence', () => {
	expect(documented.filter((call) => !covered.has(call)).sort()).toEqual(Object.keys(leftOut).sort());
});

it("every operation's call is documented", () => {
	expect([...covered].filter((call) => !documented.includes(call))).toEqual([]);
});

it('each action of the other connector is a documented call', () => {
	expect(otherConnector).toHaveLength(50);
	expect(otherConnector.filter(([, call]) => !documented.includes(call))).toEqual([]);
});

it('the README names as many operations and left-out calls as there are', () => {
	const words = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen'];
	const leftOutInWords = words[Object.keys(leftOut).length - 10];
	expect(readFileSync('README.md', 'utf8')).toContain(
		`${nodeOperations.length} operations make all of the ${documented.length} known calls of ClayHR's API but ${String(leftOutInWords)}`,
	);
});

it.each(otherConnector.map(([action]) => action))('%s is proven by a test of that name', (action) => {
	const files = readdirSync('test/engine/resources').map((file) =>
		readFileSync(join('test/engine/resources', file), 'utf8'),
	);
	const names = [`it('${action}'`, `it("${action}"`];
	expect(files.some((text) => names.some((name) => text.includes(name)))).toBe(true);
});
