import { limitConcurrency, maxConcurrency, recordRateLimit } from '../../../../../nodes/ClayHr/shared/http/concurrency';
import type { WaitLimits } from '../../../../../nodes/ClayHr/shared/http/gate';
import {
	ExecutionCancelled,
	RequestNotSent,
	RequestTimedOut,
} from '../../../../../nodes/ClayHr/shared/http/requestErrors';
import { beginEachWithNewCompany, company, names, server, usual } from './requestsOfCompany.mts';

beginEachWithNewCompany();

it('starts requests up to the limit, and the next one after a response', async () => {
	const { begun, send, answer } = server();
	const sent = names(7).map(async (name) => await send(name));
	await jest.advanceTimersByTimeAsync(0);
	expect(begun).toEqual(names(maxConcurrency));
	await answer('r3');
	expect(begun).toEqual([...names(maxConcurrency), 'r5']);
	for (const name of names(7)) await answer(name);
	expect(await Promise.all(sent)).toEqual(names(7));
});

it('has a separate limit for each company', async () => {
	const { send, answer } = server();
	const sent = names(5).map(async (name) => await send(name));
	await expect(limitConcurrency('https://other.example', async () => await Promise.resolve(1), usual)).resolves.toBe(1);
	for (const name of names(5)) await answer(name);
	await Promise.all(sent);
});

it('aborts a request whose response is late, and frees its place', async () => {
	const { begun, send, answer } = server();
	const dripping = names(5).map(
		async (name) => await expect(send(name, { timeout: () => 2000 })).rejects.toThrow(RequestTimedOut),
	);
	const next = send('next');
	await jest.advanceTimersByTimeAsync(1900);
	expect(begun).toEqual(names(5));
	await jest.advanceTimersByTimeAsync(700);
	expect(begun).toEqual(expect.arrayContaining(['r0 aborted', 'r4 aborted', 'next']));
	await Promise.all(dripping);
	await answer('next');
	expect(await next).toBe('next');
});

it('watches again after all requests had ended, and takes a timeout in text', async () => {
	const { begun, send, answer } = server();
	const first = send('first');
	await answer('first');
	expect(await first).toBe('first');
	await jest.advanceTimersByTimeAsync(5000);
	const timeout = (() => '2000') as unknown as WaitLimits['timeout'];
	const late = expect(send('late', { timeout, isUrgent: true })).rejects.toThrow(RequestTimedOut);
	await jest.advanceTimersByTimeAsync(1900);
	expect(begun).toEqual(['first', 'late']);
	await jest.advanceTimersByTimeAsync(700);
	await late;
});

it('rejects a request that would wait too long', async () => {
	const { send, answer } = server();
	const sent = names(5).map(async (name) => await send(name));
	const impatient = expect(send('impatient', { ...usual, longestQueueing: 3000 })).rejects.toThrow(RequestNotSent);
	await jest.advanceTimersByTimeAsync(3600);
	await impatient;
	for (const name of names(5)) await answer(name);
	await Promise.all(sent);
});

it('cancels waiting and running requests with the execution', async () => {
	const { begun, send, answer } = server();
	const controller = new AbortController();
	const turn = { ...usual, cancelSignal: controller.signal };
	const cancelled = [...names(5), 'waiting'].map(
		async (name) => await expect(send(name, turn)).rejects.toThrow(ExecutionCancelled),
	);
	await jest.advanceTimersByTimeAsync(0);
	controller.abort();
	await jest.advanceTimersByTimeAsync(600);
	await Promise.all(cancelled);
	expect(begun).not.toContain('waiting');
	await expect(send('later', turn)).rejects.toThrow(ExecutionCancelled);
	const other = send('other');
	await answer('other');
	expect(await other).toBe('other');
});

it('sends refused requests before all others', async () => {
	const { begun, send, answer } = server();
	const sent = [
		...names(7).map(async (name) => await send(name)),
		send('refused 1', { ...usual, isRefused: true }),
		send('refused 2', { ...usual, isUrgent: true, isRefused: true }),
		send('poll', { ...usual, isUrgent: true }),
	];
	await jest.advanceTimersByTimeAsync(0);
	for (const name of names(3)) await answer(name);
	expect(begun.slice(maxConcurrency)).toEqual(['refused 1', 'refused 2', 'poll', 'r5']);
	for (const name of [...names(7), 'poll', 'refused 1', 'refused 2']) await answer(name);
	await Promise.all(sent);
});

it('starts one poll or list at once although slow requests of executions have all places', async () => {
	const { begun, send, answer } = server();
	const urgent = { ...usual, isUrgent: true };
	const executions = names(7).map(async (name) => await send(name));
	const polls = ['poll 1', 'poll 2', 'poll 3'].map(async (name) => await send(name, urgent));
	await jest.advanceTimersByTimeAsync(0);
	expect(begun).toEqual([...names(maxConcurrency), 'poll 1']);
	await answer('poll 1');
	await answer('poll 2');
	expect(begun.slice(maxConcurrency)).toEqual(['poll 1', 'poll 2', 'poll 3']);
	await answer('poll 3');
	expect(begun).toHaveLength(maxConcurrency + 3);
	for (const name of names(7)) await answer(name);
	await Promise.all([...executions, ...polls]);
});

it('alternates between polls and a large execution', async () => {
	const { begun, send, answer } = server();
	const polls = ['poll 1', 'poll 2', 'poll 3'];
	const sent = [
		...names(9).map(async (name) => await send(name)),
		...polls.map(async (name) => await send(name, { ...usual, isUrgent: true })),
	];
	await jest.advanceTimersByTimeAsync(0);
	for (const name of names(4)) await answer(name);
	expect(begun.slice(maxConcurrency).sort()).toEqual([...polls, 'r5', 'r6']);
	for (const name of [...names(9), ...polls]) await answer(name);
	await Promise.all(sent);
});

it('serves executions, polls and lists in turn', async () => {
	const { begun, send, answer } = server();
	const by = (requester: string, isUrgent = false) => ({ ...usual, requester, isUrgent });
	const sent = [
		...names(12).map(async (name) => await send(name, by('large'))),
		...['s0', 's1', 's2'].map(async (name) => await send(name, by('small'))),
		...['poll', 'list', 'second list'].map(async (name) => await send(name, by(name, true))),
	];
	await jest.advanceTimersByTimeAsync(0);
	expect(begun).toEqual([...names(5), 'poll']);
	for (const name of names(5)) await answer(name);
	expect(begun.slice(6).sort()).toEqual(['list', 'r5', 'r6', 's0', 'second list']);
	for (const name of ['r5', 'r6', 's0']) await answer(name);
	expect(begun.slice(11).sort()).toEqual(['r7', 's1', 's2']);
	for (const name of [...names(12), 's1', 's2', 'poll', 'list', 'second list']) await answer(name);
	await Promise.all(sent);
});

it('counts the wait for other requests as part of the timeout', async () => {
	const { begun, send, answer } = server();
	const sent = names(5).map(async (name) => await send(name));
	const late = expect(send('late', { timeout: () => 5000 })).rejects.toThrow(RequestTimedOut);
	await jest.advanceTimersByTimeAsync(3000);
	await answer('r0');
	await jest.advanceTimersByTimeAsync(1400);
	expect(begun.at(-1)).toBe('late');
	await jest.advanceTimersByTimeAsync(1200);
	expect(begun.at(-1)).toBe('late aborted');
	await late;
	for (const name of names(5)) await answer(name);
	await Promise.all(sent);
});

it('does not count a rate limit as a wait for other requests, unless the request is urgent', async () => {
	const { begun, send, answer } = server();
	recordRateLimit(company.origin, 10_000);
	const limits = { timeout: () => 5000, longestQueueing: 4000 };
	const sent = send('item', limits);
	const poll = expect(send('poll', { ...limits, isUrgent: true })).rejects.toThrow(RequestNotSent);
	await jest.advanceTimersByTimeAsync(10_000);
	await poll;
	expect(begun).toEqual(['item']);
	await jest.advanceTimersByTimeAsync(4000);
	await answer('item');
	expect(await sent).toBe('item');
});

it('takes polls and executions in turn, although polls wait all the time', async () => {
	const { begun, send, answer } = server();
	const poll: WaitLimits = { ...usual, isUrgent: true };
	const sent = names(5).map(async (name) => await send(name));
	for (const name of ['p0', 'p1', 'p2', 'p3', 'p4']) sent.push(send(name, poll));
	for (const name of ['s1', 's2']) sent.push(send(name));
	for (const name of names(4)) await answer(name);
	expect(begun.slice(6).sort()).toEqual(['p1', 'p2', 's1', 's2']);
	for (const name of ['r4', 'p0', 'p1', 'p2', 's1', 's2', 'p3', 'p4']) await answer(name);
	await Promise.all(sent);
});
