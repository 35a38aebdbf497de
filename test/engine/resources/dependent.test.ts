import type { IDataObject } from 'n8n-workflow';

import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('dependent');

const contactsOf = async (userId: number) => (await bench.stored('personalRecords', userId)).contacts as IDataObject[];
const dependentsOf = async (userId: number) =>
	(await contactsOf(userId)).filter(({ contactType }) => contactType === 'DEP');

it('deletes only the given dependents, item by item', async () => {
	const [one, two] = await dependentsOf(140009);
	const [three] = await dependentsOf(140008);
	const others = (await contactsOf(140009)).filter(({ contactType }) => contactType !== 'DEP');
	const items = await bench.items('delete', { dependentId: fromItem('id') }, [
		{ id: one?.contactId },
		{ id: String(two?.contactId) },
		{ id: three?.contactId },
	]);
	expect(items.map(({ json, pairedItem }) => [json, pairedItem])).toEqual([
		[{ deleted: true }, { item: 0 }],
		[{ deleted: true }, { item: 1 }],
		[{ deleted: true }, { item: 2 }],
	]);
	expect(await contactsOf(140009)).toEqual(others);
	expect(await dependentsOf(140008)).toEqual([]);
});

it('does not send the user, who is used only for the list', async () => {
	const [one] = await dependentsOf(140009);
	await bench.records('delete', { recordOwnerUserId: byId(140001), dependentId: byId(one?.contactId) });
	const [request, ...others] = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	expect(others).toEqual([]);
	expect(request?.query).toEqual({ contactId: String(one?.contactId) });
});

it('reports a missing dependent', async () => {
	const { error } = await bench.run('delete', { dependentId: byId(7) });
	expect(error?.message).toContain('User Dependent Contact not found');
	const empty = await bench.run('delete', { dependentId: fromItem('id') }, [{ id: '' }]);
	expect(empty.error?.message).toContain("'Dependent' has no value");
});
