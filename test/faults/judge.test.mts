import type { IDataObject } from 'n8n-workflow';

import type { RunResult } from '../support/engine.mts';
import type { Verdict } from './fault.mts';
import { judge, type Observed } from './judge.mts';

const subject = {
	mode: 'stopWorkflow' as const,
	changesData: true,
	method: 'POST',
	paths: ['/rm/api/user/update'],
	mostRequests: 1,
	mayGiveNone: false,
};
const sent: IDataObject = { method: 'POST', path: '/rm/api/user/update', fault: 'status' };
const refused: Verdict = { ends: 'fails', says: [/taken/], attempts: [1, 1] };

function failed(message: string, more: Partial<Observed> = {}): Observed {
	const error = Object.assign(new Error(message), { context: { itemIndex: 0 } });
	return { result: { status: 'error', items: [], errorItems: [], error }, waited: 0, log: [sent], ...more };
}

function ended(json: IDataObject): Observed {
	const result: RunResult = { status: 'success', items: [{ json, pairedItem: { item: 0 } }], errorItems: [] };
	return { result, waited: 0, log: [sent] };
}

const usual = ended({ id: 1 });

it('finds nothing wrong with a right error and a right result', () => {
	expect(judge(failed('It is taken [item 0]'), usual, refused, subject)).toEqual([]);
	expect(judge(ended({ id: 2 }), usual, { ends: 'works', attempts: [1, 1] }, subject)).toEqual([]);
});

it.each<[what: string, observed: Observed, verdict: Verdict, wrong: string]>([
	['a success', usual, refused, 'no error'],
	['other words', failed('No [item 0]'), refused, 'does not say /taken/'],
	['an error without the item', failed('It is taken'), refused, 'does not name the item'],
	[
		'a warning without reason',
		failed('taken. The request may have been carried out [item 0]'),
		refused,
		'warns without reason',
	],
	['a missing warning', failed('taken [item 0]'), { ...refused, isUncertain: true }, 'does not warn'],
	['a change that is sent twice', failed('taken [item 0]', { log: [sent, sent] }), refused, 'sent 2 times, not 1 to 1'],
	['a control character', failed('taken \u001b[31m [item 0]'), refused, 'has an unprintable character'],
	['the API key', failed('taken: sandbox-hr-key [item 0]'), refused, 'shows the API key'],
	['a crash', failed('taken: Cannot read properties of null [item 0]'), refused, 'says Cannot read'],
	['no wait', failed('taken [item 0]'), { ...refused, waits: [500, 1000] }, 'waited 0 ms, not 500 to 1000'],
	['an error instead of a result', failed('No [item 0]'), { ends: 'works', attempts: [1, 1] }, 'an error: No [item 0]'],
	['other fields', ended({ name: 'x' }), { ends: 'works', attempts: [1, 1] }, 'another result'],
	['a record of nulls', ended({ id: null, name: '' }), { ends: 'empty', attempts: [1, 1] }, 'a record of nothing'],
])('notices %s', (_what, observed, verdict, wrong) => {
	expect(judge(observed, usual, verdict, subject)).toContain(wrong);
});
