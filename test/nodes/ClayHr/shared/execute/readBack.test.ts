import type { INode } from 'n8n-workflow';

import type { ItemContext, ReadBack } from '../../../../../nodes/ClayHr/shared/call';
import { readBefore } from '../../../../../nodes/ClayHr/shared/execute/readBack';
import { toNodeApiError } from '../../../../../nodes/ClayHr/shared/http/failure';

const item = { node: { name: 'ClayHR' } } as unknown as ItemContext;

const readBackThat = (before: ReadBack['before'], assertAllowed?: ReadBack['assertAllowed']) =>
	({ before, assertAllowed }) as ReadBack;

const failing = (error: Error) => async () => await Promise.reject<never>(error);

it('what is known before a change is kept, and a refusal of ClayHR counts as nothing known', async () => {
	const refusal = toNodeApiError(item.node as INode, { message: 'failure', description: '', status: 409 });
	expect(
		await readBefore(
			item,
			readBackThat(async () => await Promise.resolve({ id: 1 })),
		),
	).toEqual({ id: 1 });
	expect(await readBefore(item, readBackThat(failing(refusal)))).toBeUndefined();
	expect(await readBefore(item)).toBeUndefined();
});

it('an error that is not about a response keeps the change from being sent', async () => {
	const stopped = new Error('The execution was canceled');
	await expect(readBefore(item, readBackThat(failing(stopped)))).rejects.toBe(stopped);
});

it('a change that must not be sent is refused with what is known', async () => {
	const allowed = jest.fn(failing(new Error('decided meanwhile')));
	const readBack = readBackThat(async () => await Promise.resolve({ id: 1 }), allowed);
	await expect(readBefore(item, readBack)).rejects.toThrow('decided meanwhile');
	expect(allowed).toHaveBeenCalledWith(item, { id: 1 });
});
