import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { RunResult } from '../support/engine.mts';
import type { Verdict } from './fault.mts';

/** n8n's settings of "On Error". */
export type ErrorMode = 'stopWorkflow' | 'continueRegularOutput' | 'continueErrorOutput';

/** What a cell did. */
export interface Observed {
	result: RunResult;
	/** The time that the node waited, in milliseconds. */
	waited: number;
	/** The requests that reached the sandbox. */
	log: IDataObject[];
}

/** What was run. */
interface Subject {
	mode: ErrorMode;
	changesData: boolean;
	method: string;
	paths: string[];
	mostRequests: number;
	mayGiveNone: boolean;
}

const longestMessage = 1000;
// eslint-disable-next-line no-control-regex -- these characters are what the check looks for
const unprintable = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const crashes = /TypeError|Cannot read|undefined|is not a function|Maximum call stack|\[object Object\]|NaN/;
const keyForms =
	/sandbox-hr-key|sandbox%2Dhr%2Dkey|%73andbox-hr-key|c2FuZGJveC1oci1rZX|NhbmRib3gtaHIta2V5|zYW5kYm94LWhyLWtle/;

/**
 * Judges a cell.
 *
 * @param observed what happened
 * @param usual what happens without the fault
 * @returns what is wrong; [] if nothing is
 */
export function judge(observed: Observed, usual: Observed, verdict: Verdict, subject: Subject): string[] {
	const error = errorOf(observed.result, subject.mode);
	return [
		...judgeEnd(observed, usual, verdict, subject),
		...(error === undefined ? [] : judgeError(error, verdict, subject)),
		...judgeRequests(observed, verdict, subject),
		...judgeWait(observed, verdict),
	];
}

interface ErrorSeen {
	message: string;
	everything: string;
}

function errorOf({ error, items, errorItems }: RunResult, mode: ErrorMode): ErrorSeen | undefined {
	if (mode === 'stopWorkflow') {
		return error && { message: error.message, everything: JSON.stringify([error, error.message, error.stack]) };
	}
	const [item] = mode === 'continueErrorOutput' ? errorItems : items.filter(isFailed);
	return item && { message: messageOf(item), everything: JSON.stringify(item) };
}

const messageOf = ({ json, error }: INodeExecutionData) =>
	typeof json.error === 'string' ? json.error : (error?.message ?? '');

const isFailed = ({ json, error }: INodeExecutionData) => error !== undefined || typeof json.error === 'string';

function judgeEnd({ result }: Observed, usual: Observed, { ends }: Verdict, subject: Subject): string[] {
	const { mode, changesData, mayGiveNone } = subject;
	const failed = errorOf(result, mode) !== undefined;
	if (ends === 'fails' && !failed) return ['no error'];
	if (ends === 'works' && failed) return [`an error: ${String(errorOf(result, mode)?.message)}`];
	if (!failed)
		return ends === 'works' ? sameItems(result, usual.result, changesData) : mayGiveNone ? [] : emptyRecords(result);
	return judgeFailure(result, mode);
}

/** How n8n hands a failed item on. */
function judgeFailure({ status, items, errorItems, error }: RunResult, mode: ErrorMode): string[] {
	if (mode === 'stopWorkflow') {
		const wrong = [];
		if (status !== 'error') wrong.push(`status ${status}`);
		if (items.length > 0) wrong.push('items beside the error');
		if (error?.context?.itemIndex !== 0) wrong.push('no item index');
		return wrong;
	}
	const [there, elsewhere] = mode === 'continueErrorOutput' ? [errorItems, items] : [items, errorItems];
	const [item] = there;
	if (status !== 'success') return [`status ${status}`];
	if (there.length !== 1 || elsewhere.length !== 0) return [`${there.length} items and ${elsewhere.length} elsewhere`];
	return JSON.stringify(item?.pairedItem) === '{"item":0}' ? [] : ['not paired'];
}

function sameItems({ items }: RunResult, usual: RunResult, changesData: boolean): string[] {
	const shown = ({ json }: INodeExecutionData) => (changesData ? Object.keys(json) : json);
	return JSON.stringify(items.map(shown)) === JSON.stringify(usual.items.map(shown)) ? [] : ['another result'];
}

/** A record that has only empty fields, so that nothing tells it from a record of ClayHR. */
function emptyRecords({ items }: RunResult): string[] {
	const isEmpty = ({ json, binary }: INodeExecutionData) =>
		binary === undefined && Object.values(json).every((value) => value === null || value === undefined || value === '');
	return items.some(isEmpty) ? ['a record of nothing'] : [];
}

function judgeError({ message, everything }: ErrorSeen, { says = [], isUncertain = false }: Verdict, subject: Subject) {
	const wrong = message.endsWith(' [item 0]') ? [] : ['does not name the item'];
	const saysUncertain = /may have been carried out/.test(message);
	const expectsUncertain = isUncertain === true && subject.changesData;
	if (isUncertain !== 'perhaps' && saysUncertain !== expectsUncertain)
		wrong.push(expectsUncertain ? 'does not warn' : 'warns without reason');
	return [...judgeMessage(message, everything, says), ...wrong];
}

/**
 * Judges the words of an error.
 *
 * @param everything all texts of the error, where the API key must not be
 * @param says the message must match all of these
 * @returns what is wrong; [] if nothing is
 */
export function judgeMessage(message: string, everything: string, says: readonly RegExp[]): string[] {
	const wrong: string[] = says.filter((part) => !part.test(message)).map((part) => `does not say ${String(part)}`);
	if (unprintable.test(message)) wrong.push('has an unprintable character');
	if (crashes.test(message)) wrong.push(`says ${String(crashes.exec(message)?.[0])}`);
	if (keyForms.test(everything)) wrong.push('shows the API key');
	if (message.length > longestMessage) wrong.push(`has ${message.length} characters`);
	return wrong.length === 0 ? [] : [...wrong, `message: ${message.slice(0, 300)}`];
}

function judgeRequests({ log }: Observed, { attempts: [least, most] }: Verdict, subject: Subject): string[] {
	const { paths, method, mostRequests } = subject;
	const sent = log.filter(({ fault }) => fault !== null);
	const wrong = [];
	if (sent.length < least || sent.length > most * mostRequests)
		wrong.push(`sent ${sent.length} times, not ${least} to ${most}`);
	const isMain = (entry: IDataObject) =>
		entry.method === method && typeof entry.path === 'string' && paths.includes(entry.path);
	if (sent.some((entry) => !isMain(entry))) wrong.push('the fault hit another request');
	return wrong;
}

// The machine's own time counts as well, a hundredfold.
function judgeWait({ waited }: Observed, { waits }: Verdict): string[] {
	if (waits === undefined) return [];
	const [least, most] = waits;
	return waited >= least && waited <= most * 10 ? [] : [`waited ${Math.round(waited)} ms, not ${least} to ${most}`];
}
