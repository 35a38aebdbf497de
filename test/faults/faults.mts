import type { IDataObject } from 'n8n-workflow';

import type { Fault } from './fault.mts';
import { fails, onOtherPath, once, refusedAgain, retried, said, uncertain, words, works } from './verdicts.mts';
import { bodyFaults, documentedFaults, hostileFaults } from './wordFaults.mts';

// Statuses that say that ClayHR did not carry out the request.
const refusals = [400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423];
const moreRefusals = [424, 426, 428, 431, 451];

const statusFaults: Fault[] = [...refusals, ...moreRefusals].flatMap((status) => {
	const verdict = fails([said, new RegExp(String(status))], { attempts: status === 404 ? onOtherPath : once });
	return [
		{
			kind: 'refused with a status',
			name: `${status} with a message`,
			order: { kind: 'status', status, message: words },
			read: verdict,
			change: verdict,
		},
	];
});

const serverErrors = [408, 500, 501, 505, 507, 508, 520, 521, 522, 523, 524, 525, 526, 527, 530];

const serverFaults: Fault[] = serverErrors.map((status) => ({
	kind: 'server error',
	name: `${status} with a message`,
	order: { kind: 'status', status, message: words },
	read: fails([said, new RegExp(String(status))]),
	change: uncertain([said, new RegExp(String(status))]),
}));

const passing = [502, 503, 504];

const passingFaults: Fault[] = passing.flatMap((status) => [
	{
		kind: 'passing server error',
		name: `${status} for ever`,
		order: { kind: 'status', status, message: words },
		read: fails([said, new RegExp(String(status))], { attempts: retried, waits: [3500, 60_000] }),
		change: uncertain([said, new RegExp(String(status))]),
	},
	{
		kind: 'passing server error',
		name: `${status} once`,
		order: { kind: 'status', status, message: words, times: 1 },
		read: works(once),
		change: uncertain([said]),
	},
	{
		kind: 'passing server error',
		name: `${status} once, after the change was carried out`,
		order: { kind: 'status', status, message: words, times: 1, after: true },
		read: works(once),
		change: uncertain([said]),
	},
]);

const limited = { kind: 'status', status: 429, message: words };

const limitedOnce: Array<[name: string, more: IDataObject, waits: [least: number, most: number]]> = [
	['once', {}, [500, 60_000]],
	['once with Retry-After 3', { retryAfter: 3 }, [3000, 60_000]],
	['once with Retry-After 1.5', { retryAfter: '1.5' }, [1500, 60_000]],
	['once with Retry-After +3', { retryAfter: '+3' }, [3000, 60_000]],
	['once with Retry-After "2, 2"', { retryAfter: '2, 2' }, [2000, 60_000]],
	['once with Retry-After -5', { retryAfter: '-5' }, [500, 60_000]],
	['once with Retry-After in the past', { retryAfter: 'Wed, 21 Oct 2015 07:28:00 GMT' }, [500, 60_000]],
	['once with a Retry-After that means nothing', { retryAfter: 'soon' }, [500, 60_000]],
];

const rateLimitFaults: Fault[] = limitedOnce.map(([name, more, waits]) => {
	const verdict = works(once, { waits });
	return {
		kind: 'rate limit',
		name: `429 ${name}`,
		order: { ...limited, times: 1, ...more },
		read: verdict,
		change: verdict,
	};
});

const endlessLimit = fails([/too many requests/, said], { attempts: refusedAgain, waits: [20_000, 360_000] });
const longLimit = fails([/too many requests/, /2 hours/], { waits: [0, 5000] });
const moreRateLimits: Fault[] = [
	{ kind: 'rate limit', name: '429 for ever', order: limited, read: endlessLimit, change: endlessLimit },
	{
		kind: 'rate limit',
		name: '429 with Retry-After of two hours',
		order: { ...limited, retryAfter: 7200 },
		read: longLimit,
		change: longLimit,
	},
	{
		kind: 'rate limit',
		name: '429 once, as a page of Cloudflare with Retry-After 2',
		order: { kind: 'errorPage', status: 429, server: 'cloudflare', retryAfter: 2, times: 1 },
		read: works(once, { waits: [2000, 60_000] }),
		change: works(once, { waits: [2000, 60_000] }),
	},
	{
		kind: 'rate limit',
		name: '503 once with Retry-After 3',
		order: { kind: 'status', status: 503, message: words, times: 1, retryAfter: 3 },
		read: works(once, { waits: [3000, 60_000] }),
		change: uncertain([said]),
	},
];

const pageServers = ['nginx', 'apache', 'tomcat', 'cloudflare'];

const pageFaults: Fault[] = pageServers.flatMap((server) =>
	[400, 413, 414, 429, 431, 500, 502, 503, 504].map((status): Fault => {
		const says = [new RegExp(String(status))];
		const order = { kind: 'errorPage', server, status };
		const given = { kind: 'error page', name: `${status} of ${server}`, order };
		if (status === 429) {
			const verdict = fails([/too many requests/], { attempts: refusedAgain });
			return { ...given, read: verdict, change: verdict };
		}
		if (status < 500) return { ...given, read: fails(says), change: fails(says) };
		const attempts = passing.includes(status) ? retried : once;
		return { ...given, read: fails(says, { attempts }), change: uncertain(says) };
	}),
);

const webPage = [/web page/];
const redirected = [/redirected the request to another address/];

const webPages: Array<[name: string, order: IDataObject, isUncertain: boolean, words?: RegExp[]]> = [
	['log-in page', { kind: 'html' }, true],
	['redirect', { kind: 'status', status: 302 }, true],
	['permanent redirect', { kind: 'status', status: 308 }, true, redirected],
	['redirect to another host', { kind: 'redirect', location: 'http://localhost:9/rm/' }, true],
	['page with 404', { kind: 'errorPage', server: 'apache', status: 404 }, false],
];

const webPageFaults: Fault[] = webPages.map(([name, order, isUncertain, words = webPage]) => ({
	kind: 'web page',
	name,
	order,
	read: fails(words, { attempts: onOtherPath }),
	change: fails(words, { attempts: onOtherPath, isUncertain }),
}));

const ok = (body: unknown): IDataObject => ({ kind: 'status', status: 200, body: body as IDataObject });

const refusedWithSuccess: Fault[] = [
	{ success: false, message: words },
	{ success: 'false', message: words },
	{ success: 0, message: words },
	{ success: 'N', message: words },
	{ code: -1, message: words },
	{ code: '-1', message: words },
	{ error: words },
	{ errors: [words] },
	{ errors: [{ field: 'email', message: words }] },
	{ status: 'error', message: words },
	{ exito: false, mensaje: words },
	{ fehler: [words] },
].map((body) => ({
	kind: 'refused with status 200',
	name: `200 ${JSON.stringify(body)}`,
	order: ok(body),
	read: fails([said]),
	change: fails([said]),
}));

const refusedInWords: Fault[] = [{ message: 'failure' }, { message: 'Something Went Wrong!' }].map((body) => ({
	kind: 'refused with status 200',
	name: `200 ${JSON.stringify(body)}`,
	order: ok(body),
	read: fails([new RegExp(body.message)]),
	change: uncertain([new RegExp(body.message)]),
}));

const strange: Array<[name: string, body: unknown]> = [
	['5', 5],
	['true', true],
	['[5]', [5]],
	['[[]]', [[]]],
	['{"data":5}', { data: 5 }],
	['{"data":"x"}', { data: 'x' }],
	['[null]', [null]],
	['null', null],
	['{}', {}],
	['[]', []],
	['{"data":null}', { data: null }],
	['[{"mensaje":"No"}]', [{ mensaje: 'No' }]],
	['{"data":[null,null]}', { data: [null, null] }],
	['{"foo":1}', { foo: 1 }],
	['{"data":{"severity":"ERROR","text":"x"}}', { data: { severity: 'ERROR', text: 'x' } }],
];

const strangeOrders: Array<[name: string, order: IDataObject]> = [
	...strange.map(([name, body]): [string, IDataObject] => [`200 ${name}`, ok(body)]),
	['an empty answer', { kind: 'empty' }],
	['20,000 levels', { kind: 'nested' }],
];

const strangeFaults: Fault[] = strangeOrders.map(([name, order]) => ({
	kind: 'strange answer',
	name,
	order,
	read: { ends: 'empty', attempts: onOtherPath },
	change: { ends: 'empty', attempts: once, isUncertain: 'perhaps' },
}));

const damaged = [/damaged|can't be read|broke off/];

const damagedFaults: Fault[] = ['truncated', 'wrongLength', 'brokenGzip', 'headOfGzip'].map((kind) => ({
	kind: 'damaged answer',
	name: kind,
	order: { kind },
	read: fails(damaged, { attempts: [1, 4] }),
	change: uncertain(damaged),
}));

const unreadable = [/can't be read|damaged|broke off|no file/];

const unreadableFaults: Fault[] = [
	{
		kind: 'unreadable answer',
		name: 'JSON that ends early',
		order: { kind: 'brokenJson' },
		read: fails(unreadable),
		change: uncertain(unreadable),
	},
	{
		kind: 'unreadable answer',
		name: 'plain text',
		order: { kind: 'status', status: 200, body: 'It works!' },
		read: fails(unreadable),
		change: uncertain(unreadable),
	},
];

const lost = [/The connection broke off before ClayHR answered/];

const connectionFaults: Fault[] = [
	{
		kind: 'connection',
		name: 'cut for ever',
		order: { kind: 'cut' },
		read: fails(lost, { attempts: [4, 4], waits: [3500, 60_000] }),
		change: uncertain(lost),
	},
	{
		kind: 'connection',
		name: 'cut once',
		order: { kind: 'cut', times: 1 },
		read: works(once),
		change: uncertain(lost),
	},
	{
		kind: 'connection',
		name: 'cut once, after the change was carried out',
		order: { kind: 'cut', times: 1, after: true },
		read: works(once),
		change: uncertain(lost),
	},
	{
		kind: 'connection',
		name: 'an answer that never ends',
		order: { kind: 'drip' },
		timeout: 20_000,
		read: fails([/no complete answer within \d+ seconds/]),
		change: uncertain([/no complete answer within 20 seconds/]),
	},
];

/** All faults of the matrix. */
export const faults: readonly Fault[] = [
	...statusFaults,
	...serverFaults,
	...passingFaults,
	...rateLimitFaults,
	...moreRateLimits,
	...pageFaults,
	...webPageFaults,
	...refusedWithSuccess,
	...refusedInWords,
	...strangeFaults,
	...damagedFaults,
	...unreadableFaults,
	...connectionFaults,
	...bodyFaults,
	...hostileFaults,
	...documentedFaults,
];
