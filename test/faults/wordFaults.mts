import type { IDataObject } from 'n8n-workflow';

import type { Fault } from './fault.mts';
import { fails, onOtherPath, said, words } from './verdicts.mts';

const bodies: Array<[name: string, status: number, body: unknown, ...says: RegExp[]]> = [
	['errors with fields', 400, { errors: [{ field: 'email', message: words }] }, said, /email/],
	['messages by field', 400, { message: { email: [words] } }, said, /email/],
	['a text in error', 409, { error: words }, said],
	['an object in error', 409, { error: { message: words, code: 17 } }, said],
	['a list of texts', 400, { errors: [words, 'And this one'] }, said, /And this one/],
	['plain text', 400, words, said],
	['a list', 400, [{ message: words }], said],
	['an unnamed value', 400, { detail: words }, said],
	['nothing', 409, undefined, /409/],
];

/** Refusals whose words stand in different places. */
export const bodyFaults: Fault[] = bodies.map(([name, status, body, ...says]) => ({
	kind: "ClayHR's words",
	name: `${status} with ${name}`,
	order: { kind: 'status', status, ...(body === undefined ? { body: '' } : { body: body as IDataObject }) },
	read: fails(says),
	change: fails(says),
}));

const key = 'sandbox-hr-key';
const hostile: Array<[name: string, text: string]> = [
	['control characters', `${words}\u001b[31m\u0007\u0000\r\nINFO forged`],
	['text that is turned around', `${words}\u202egnp.exe\u2066`],
	['the API key', `${words} ${key}`],
	['the API key, escaped for an address', `${words} %73andbox-hr-key sandbox%2Dhr%2Dkey`],
	[
		'the API key in Base64',
		`${words} ${Buffer.from(key).toString('base64')} ${Buffer.from(`140001:${key}`).toString('base64')}`,
	],
	['a connection code', `${words}: connect ECONNREFUSED 10.0.0.1:443, ETIMEDOUT, ECONNRESET`],
	['a very long text', `${words}${' and again'.repeat(2000)}`],
	['names of the language', `${words} __proto__ constructor toString`],
];

/** Refusals whose words could harm a reader or a log. */
export const hostileFaults: Fault[] = hostile.map(([name, message]) => ({
	kind: 'hostile text',
	name: `409 with ${name}`,
	order: { kind: 'status', status: 409, message },
	read: fails([said]),
	change: fails([said]),
}));

const badInput = fails([/did not accept|rejected/, /Please fill the correct details/]);

/** Refusals that ClayHR documents with other meanings. */
export const documentedFaults: Fault[] = [
	{
		kind: 'documented refusal',
		name: '401 for bad input',
		order: { kind: 'status', status: 401, message: 'Please fill the correct details' },
		read: badInput,
		change: { ...badInput, attempts: onOtherPath },
	},
	{
		kind: 'documented refusal',
		name: '404 for an unknown path',
		order: { kind: 'status', status: 404, body: 'Resource Path not found.' },
		read: fails([/Resource Path not found/], { attempts: onOtherPath }),
		change: fails([/Resource Path not found/], { attempts: onOtherPath }),
	},
];
