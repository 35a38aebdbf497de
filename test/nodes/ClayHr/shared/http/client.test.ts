import type { IHttpRequestOptions, INode } from 'n8n-workflow';

import { type RequestContext, sendRequest } from '../../../../../nodes/ClayHr/shared/http/client';

const hour = 3_600_000;
const noSignal = new AbortController().signal;

let baseURL = '';
let companies = 0;
beforeEach(() => {
	jest.useFakeTimers();
	// No jitter.
	jest.spyOn(Math, 'random').mockReturnValue(0);
	companies += 1;
	baseURL = `https://client-${companies}.example/rm`;
});
afterEach(() => {
	jest.useRealTimers();
	jest.restoreAllMocks();
});

/** A ClayHR whose statuses are chosen by the test. `sent` lists the paths of the requests, `logged` the lines in n8n's log. */
function clayHr(statusOf: (path: string) => number, retryAfter?: string) {
	const sent: string[] = [];
	const logged: string[] = [];
	const httpRequestWithAuthentication = async (_credential: string, { url }: IHttpRequestOptions) => {
		sent.push(url);
		const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
		return await Promise.resolve({
			statusCode: statusOf(url),
			headers,
			body: { data: [{ id: 1, passwordHash: 'x' }] },
		});
	};
	const context = {
		getNode: () => ({ name: 'ClayHR' }) as INode,
		getCredentials: async () => await Promise.resolve({ apiKey: 'key' }),
		helpers: { httpRequestWithAuthentication },
		logger: { info: (line: string) => logged.push(line) },
	};
	const send = async (path: string, longestWait?: number, { changesData = false, cancelSignal = noSignal } = {}) =>
		await sendRequest(
			context as unknown as RequestContext,
			{ paths: { template: path, path }, changesData, options: { baseURL, method: 'GET' } },
			{ timeout: () => hour, longestWait, cancelSignal },
		);
	return { sent, logged, send };
}

describe('a request that ClayHR always refuses with 429', () => {
	const isRefused = (path: string) => (path === '/refused' ? 429 : 200);

	it.each([
		[undefined, undefined, 7, 31_500],
		['0', undefined, 7, 31_500],
		['30', undefined, 7, 180_000],
		[undefined, 2000, 4, 3500],
	])(
		'with Retry-After %p and waits of at most %p is sent %d times, although other requests are answered',
		async (retryAfter, longestWait, times, waited) => {
			const { sent, send } = clayHr(isRefused, retryAfter);
			const start = Date.now();
			let end = 0;
			const refused = expect(
				send('/refused', longestWait).finally(() => {
					end = Date.now();
				}),
			).rejects.toThrow('ClayHR is receiving too many requests');
			const others: Array<Promise<unknown>> = [];
			for (let elapsed = 0; elapsed < 200_000; elapsed += 400) {
				others.push(send('/answered'));
				await jest.advanceTimersByTimeAsync(400);
			}
			await refused;
			expect(await Promise.all(others)).toHaveLength(500);
			expect(sent.filter((path) => path === '/refused')).toHaveLength(times);
			expect(end - start).toBe(waited);
		},
	);
});

it('a request that is always refused is sent 11 times at most, although other refused requests are answered', async () => {
	const refusedOnce = new Set<string>();
	const { sent, send } = clayHr((path) => {
		if (path !== '/refused' && refusedOnce.has(path)) return 200;
		refusedOnce.add(path);
		return 429;
	});
	const refused = expect(send('/refused')).rejects.toThrow('ClayHR is receiving too many requests');
	const others: Array<Promise<unknown>> = [];
	for (let elapsed = 0; elapsed < 200_000; elapsed += 400) {
		others.push(send(`/${elapsed}`));
		await jest.advanceTimersByTimeAsync(400);
	}
	await refused;
	expect(sent.filter((path) => path === '/refused').length).toBeGreaterThan(7);
	expect(sent.filter((path) => path === '/refused').length).toBeLessThanOrEqual(11);
	await jest.advanceTimersByTimeAsync(hour);
	expect(await Promise.all(others)).toHaveLength(500);
});

it('all of 60 requests are answered by a ClayHR that answers one request in a second', async () => {
	let free = 0;
	const { send } = clayHr(() => {
		if (Date.now() < free) return 429;
		free = Date.now() + 1000;
		return 200;
	}, '1');
	const answers = Promise.all(Array.from({ length: 60 }, async (_, index) => await send(`/${index}`)));
	await jest.advanceTimersByTimeAsync(hour);
	expect(await answers).toHaveLength(60);
});

describe('a 503 that says when to come back', () => {
	it('pauses the company, and is no attempt of a read', async () => {
		let requests = 0;
		const { sent, send } = clayHr((path) => (path === '/busy' && (requests += 1) <= 6 ? 503 : 200), '2');
		const busy = send('/busy');
		await jest.advanceTimersByTimeAsync(0);
		const other = send('/other');
		await jest.advanceTimersByTimeAsync(1900);
		expect(sent).toEqual(['/busy']);
		await jest.advanceTimersByTimeAsync(hour);
		expect((await busy).statusCode).toBe(200);
		expect((await other).statusCode).toBe(200);
		expect(requests).toBe(7);
	});

	it('is not repeated for a change, and pauses the company', async () => {
		const { sent, send } = clayHr((path) => (path === '/change' ? 503 : 200), '2');
		await expect(send('/change', undefined, { changesData: true })).rejects.toThrow('may have been carried out');
		const other = send('/other');
		await jest.advanceTimersByTimeAsync(1900);
		expect(sent).toEqual(['/change']);
		await jest.advanceTimersByTimeAsync(200);
		expect((await other).statusCode).toBe(200);
		expect(sent).toEqual(['/change', '/other']);
	});

	it('ends after the same number of refusals as a 429', async () => {
		const { sent, send } = clayHr(() => 503, '1');
		const refused = expect(send('/busy')).rejects.toThrow('503');
		await jest.advanceTimersByTimeAsync(hour);
		await refused;
		expect(sent).toHaveLength(7);
	});
});

it.each<[status: number, retryAfter: string, longest: number | undefined, words: string]>([
	[429, '7200', undefined, 'ClayHR asks to wait 2 hours, until 2026-11-29 14:00 UTC'],
	[503, '300', undefined, 'ClayHR asks to wait 5 minutes, until 2026-11-29 12:05 UTC'],
	[429, '31', undefined, 'ClayHR asks to wait 31 seconds'],
	[429, '5', 2000, 'ClayHR asks to wait 5 seconds'],
	[429, '259200', undefined, 'ClayHR asks to wait 3 days, until 2026-12-02 12:00 UTC'],
	[429, '9'.repeat(40), undefined, 'ClayHR asks to wait a year or more'],
])('a %d with Retry-After %s, where %p is the longest wait, says: %s', async (status, retryAfter, longest, words) => {
	jest.setSystemTime(Date.UTC(2026, 10, 29, 12));
	const { sent, send } = clayHr(() => status, retryAfter);
	await expect(send('/busy', longest)).rejects.toThrow(new RegExp(`${words}$`));
	// A further request gives the same reason without being sent.
	await expect(send('/other', longest)).rejects.toThrow(new RegExp(`${words}$`));
	expect(sent).toEqual(['/busy']);
});

describe('the error of a rate limit', () => {
	const busy = 'ClayHR is receiving too many requests \\(429\\)';
	const often = 'ClayHR refused it 7 times within 3\\d seconds';
	const notDone = 'The request was not carried out';

	it.each([
		['a read', 429, false, undefined, `^${busy}\\. ${often}$`],
		['a change', 429, true, undefined, `^${busy}\\. ${often}\\. ${notDone}$`],
		['a change after a long wait', 429, true, '7200', `^${busy}\\. ${notDone}\\. ClayHR asks to wait 2 hours,`],
		['a change that may be carried out', 503, true, '7200', 'asks to wait 2 hours.*may have been carried out'],
	])('says of %s (%d) what happened', async (_what, status, changesData, retryAfter, words) => {
		const { send } = clayHr(() => status, retryAfter);
		const refused = expect(send('/busy', undefined, { changesData })).rejects.toThrow(new RegExp(words));
		await jest.advanceTimersByTimeAsync(hour);
		await refused;
	});

	it.each([
		['7200', 'Run this again in 2 hours.'],
		['45', 'Run this again in 45 seconds.'],
		[undefined, expect.stringContaining('Run the workflow less often') as unknown],
	])('advises with Retry-After %p: %s', async (retryAfter, description) => {
		const { send } = clayHr(() => 429, retryAfter);
		const refused = expect(send('/busy')).rejects.toMatchObject({ description });
		await jest.advanceTimersByTimeAsync(hour);
		await refused;
	});
});

it.each([
	[false, /^Perhaps no record has this ID, or the API key's user may not see it\./],
	[true, /^ClayHR gives this answer when a record exists already, and for anything else/],
])('the advice after a 409 concerns what the request did (change: %p)', async (changesData, description) => {
	const { send } = clayHr(() => 409);
	await expect(send('/record', undefined, { changesData })).rejects.toMatchObject({
		description: expect.stringMatching(description) as unknown,
	});
});

it('a change is sent again after the long wait that ClayHR asked for', async () => {
	let isBusy = true;
	const { sent, send } = clayHr(() => (isBusy ? 429 : 200), '60');
	const change = async () => await send('/change', undefined, { changesData: true });
	await expect(change()).rejects.toThrow('ClayHR asks to wait 60 seconds');
	isBusy = false;
	await expect(change()).rejects.not.toThrow('may have been carried out');
	await jest.advanceTimersByTimeAsync(60_000);
	expect((await change()).statusCode).toBe(200);
	expect(sent).toEqual(['/change', '/change']);
});

it.each([
	['a retry', 502, undefined],
	['the end of a rate limit', 429, '5'],
])(
	'an execution that is cancelled while a request waits for %s ends as cancelled',
	async (_what, status, retryAfter) => {
		const { sent, send } = clayHr(() => status, retryAfter);
		const controller = new AbortController();
		const cancelled = expect(send('/busy', undefined, { cancelSignal: controller.signal })).rejects.toThrow(
			'The execution was canceled',
		);
		await jest.advanceTimersByTimeAsync(100);
		controller.abort();
		await jest.advanceTimersByTimeAsync(1000);
		await cancelled;
		expect(sent).toHaveLength(1);
	},
);

it('returns a response without secret fields', async () => {
	const { send } = clayHr(() => 200);
	expect((await send('/users')).body).toEqual({ data: [{ id: 1 }] });
});

it('sends fresh headers with each attempt, because n8n changes them', async () => {
	const seen: unknown[] = [];
	const httpRequestWithAuthentication = async (_credential: string, { headers = {} }: IHttpRequestOptions) => {
		seen.push({ ...headers });
		headers['x-api-key'] = 'key';
		return await Promise.resolve({ statusCode: seen.length === 1 ? 503 : 200, headers: {}, body: [] });
	};
	const context = {
		getNode: () => ({ name: 'ClayHR' }) as INode,
		getCredentials: async () => await Promise.resolve({ apiKey: 'key' }),
		helpers: { httpRequestWithAuthentication },
	};
	const sending = sendRequest(
		context as unknown as RequestContext,
		{
			paths: { template: '/x', path: '/x' },
			changesData: false,
			options: { baseURL, method: 'GET', headers: { a: '1' } },
		},
		{ timeout: () => hour, cancelSignal: noSignal },
	);
	await jest.advanceTimersByTimeAsync(5000);
	await sending;
	expect(seen).toEqual([{ a: '1' }, { a: '1' }]);
});

describe("n8n's log", () => {
	it.each([
		['20', ['ClayHR refused a request because of its rate limit. The next request waits 20 seconds.']],
		['2', []],
	])('tells of a wait with Retry-After %s', async (retryAfter, lines) => {
		let refusals = 0;
		const { logged, send } = clayHr(() => ((refusals += 1) === 1 ? 429 : 200), retryAfter);
		const sending = send('/users');
		await jest.advanceTimersByTimeAsync(60_000);
		expect((await sending).statusCode).toBe(200);
		expect(logged).toEqual(lines);
	});
});
