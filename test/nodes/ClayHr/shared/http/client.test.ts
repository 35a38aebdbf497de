import type { IHttpRequestOptions, INode } from 'n8n-workflow';

import { type RequestContext, sendRequest } from '../../../../../nodes/ClayHr/shared/http/client';

const hour = 3_600_000;

let baseURL = '';
let companies = 0;
beforeEach(() => {
	jest.useFakeTimers();
	companies += 1;
	baseURL = `https://client-${companies}.example/rm`;
});
afterEach(() => jest.useRealTimers());

/** A ClayHR whose statuses are chosen by the test. `sent` lists the paths of the requests. */
function clayHr(statusOf: (path: string) => number, retryAfter?: string) {
	const sent: string[] = [];
	const httpRequestWithAuthentication = async (_credential: string, { url }: IHttpRequestOptions) => {
		sent.push(url);
		const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
		return await Promise.resolve({ statusCode: statusOf(url), headers, body: { data: [] } });
	};
	const context = {
		getNode: () => ({ name: 'ClayHR' }) as INode,
		getCredentials: async () => await Promise.resolve({ apiKey: 'key' }),
		helpers: { httpRequestWithAuthentication },
	};
	const send = async (path: string, longestWait?: number) =>
		await sendRequest(
			context as unknown as RequestContext,
			{ paths: { template: path, path }, changesData: false, options: { baseURL, method: 'GET' } },
			{ timeout: () => hour, longestWait },
		);
	return { sent, send };
}

describe('a request that ClayHR always refuses with 429', () => {
	const isRefused = (path: string) => (path === '/refused' ? 429 : 200);

	it.each([
		[undefined, undefined, 7, 31_500],
		['0', undefined, 7, 31_500],
		['30', undefined, 7, 180_000],
		['31', undefined, 1, 0],
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
