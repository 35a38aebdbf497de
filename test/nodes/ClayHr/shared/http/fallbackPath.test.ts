import type { INode } from 'n8n-workflow';

import { type FailureReport, toNodeApiError } from '../../../../../nodes/ClayHr/shared/http/failure';
import { withFallbackPath } from '../../../../../nodes/ClayHr/shared/http/fallbackPath';

const node = { name: 'ClayHR' } as INode;

let origin = '';
let companies = 0;
beforeEach(() => {
	companies += 1;
	origin = `https://fallback-${companies}.example`;
});

type Answer = Partial<FailureReport> | 'success';

const unknownPath: Answer = { status: 404, isUnknownPath: true };
const webPage: Answer = { status: 404, isUnknownPath: true, isWebPage: true };

/** Sends a call whose paths get these answers. Returns the paths that were tried, and the status of the result. */
async function send(template: string, answers: Record<string, Answer>, changesData = false) {
	const tried: string[] = [];
	const paths = { template, path: `/api/${template}`, fallbackPath: `/api/v3/${template}`, family: 'Skill' };
	const ended = await withFallbackPath(origin, paths, changesData, async (path) => {
		tried.push(path);
		const answer = answers[path] ?? 'success';
		if (answer === 'success') return await Promise.resolve(200);
		throw toNodeApiError(node, { message: 'failure', description: '', ...answer });
	}).catch((error: unknown) => Number(Reflect.get(Object(error), 'httpCode')));
	return [...tried, ended];
}

it('sends a change to its other path if ClayHR says that it does not know the first one', async () => {
	expect(await send('skill/add', { '/api/skill/add': unknownPath }, true)).toEqual([
		'/api/skill/add',
		'/api/v3/skill/add',
		200,
	]);
	expect(await send('skill/add', {}, true)).toEqual(['/api/v3/skill/add', 200]);
});

it.each<[what: string, answer: Answer, status: number]>([
	['404 with other words', { status: 404 }, 404],
	['404 with a web page', webPage, 404],
	['a log-in page', { status: 200, isUnknownPath: true, isWebPage: true }, 200],
	['403', { status: 403 }, 403],
	['405', { status: 405 }, 405],
	['429', { status: 429 }, 429],
	['500', { status: 500 }, 500],
	['502', { status: 502 }, 502],
	['no answer', {}, Number.NaN],
])('never sends a change to its other path after %s', async (_what, answer, status) => {
	expect(await send('skill/add', { '/api/skill/add': answer }, true)).toEqual(['/api/skill/add', status]);
});

it('a change leaves a path that was learned during an outage after 405', async () => {
	await send('skills', { '/api/skills': webPage });
	const answers = { '/api/v3/skill/add': { status: 405 } };
	expect(await send('skill/add', answers, true)).toEqual(['/api/v3/skill/add', '/api/skill/add', 200]);
	expect(await send('skill/add', answers, true)).toEqual(['/api/skill/add', 200]);
});

it('shows the error of the documented path if a change leaves a learned path after 405', async () => {
	await send('skills', { '/api/skills': webPage });
	const answers = { '/api/v3/skill/add': { status: 405 }, '/api/skill/add': { status: 409 } };
	expect(await send('skill/add', answers, true)).toEqual(['/api/v3/skill/add', '/api/skill/add', 409]);
});

it.each([429, 500, 502, 503, 504])('never sends a read to its other path after %d', async (status) => {
	expect(await send('skills', { '/api/skills': { status } })).toEqual(['/api/skills', status]);
});

it('a change uses the base path that a read of its family learned, and learns a new one', async () => {
	await send('skills', { '/api/skills': unknownPath });
	expect(await send('skill/add', {}, true)).toEqual(['/api/v3/skill/add', 200]);
	expect(await send('skill/add', { '/api/v3/skill/add': unknownPath }, true)).toEqual([
		'/api/v3/skill/add',
		'/api/skill/add',
		200,
	]);
	expect(await send('userSkill', {})).toEqual(['/api/userSkill', 200]);
	expect(await send('skills', {})).toEqual(['/api/v3/skills', 200]);
});

it('throws the error of a change at its second path, unless ClayHR does not know that path either', async () => {
	const first = { '/api/skill/add': unknownPath };
	expect(await send('skill/add', { ...first, '/api/v3/skill/add': { status: 502 } }, true)).toContain(502);
	expect(await send('skill/add', { ...first, '/api/v3/skill/add': unknownPath }, true)).toContain(404);
});

describe('a read from the learned path', () => {
	beforeEach(async () => {
		await send('skills', { '/api/skills': unknownPath });
	});

	it.each<[what: string, answer: Answer]>([
		['404', { status: 404 }],
		['404 with a web page', webPage],
		['a log-in page', { status: 200, isUnknownPath: true, isWebPage: true }],
	])('tries the documented path after %s', async (_what, answer) => {
		expect(await send('skills', { '/api/v3/skills': answer })).toEqual(['/api/v3/skills', '/api/skills', 200]);
	});

	it.each([400, 401, 403, 405, 410])('tries no other path after %d, and stays with the learned one', async (status) => {
		expect(await send('skills', { '/api/v3/skills': { status } })).toEqual(['/api/v3/skills', status]);
		expect(await send('skills', {})).toEqual(['/api/v3/skills', 200]);
	});
});

it.each([403, 404, 405, 410])('a read from the documented path tries no other one after %d', async (status) => {
	expect(await send('skills', { '/api/skills': { status } })).toEqual(['/api/skills', status]);
});
