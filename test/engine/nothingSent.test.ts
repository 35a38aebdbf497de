import type { INodeParameters } from 'n8n-workflow';

import { routingWay } from '../support/bothWays.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { byEmail, fromItem } from '../support/locators.mts';
import { controlsOf, getUser, listUsers, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { requests } = controlsOf(() => bench.sandbox);

const correct = 'Correct the field, or the expression in it.';
const changeOf = (userId: INodeParameters): INodeParameters => ({ ...updateUser(1, { shortName: 'x' }), userId });
const readOf = (userId: INodeParameters): INodeParameters => ({ ...getUser(1), userId });
const items = [{ id: 'soon' }, { id: 140_001 }];
const nobody = 'nobody@example.com';

describe.each<[what: string, parameters: INodeParameters, alone: string, continued: string]>([
	[
		'a read of an invalid ID',
		readOf(fromItem('id')),
		'Nothing was sent to ClayHR.',
		'Nothing was sent to ClayHR for this item.',
	],
	[
		'a change of an invalid ID',
		changeOf(fromItem('id')),
		'Nothing was sent to ClayHR.',
		'Nothing was sent to ClayHR for this item.',
	],
	['a list with a wrong limit', listUsers({ limit: '={{ $json.id }}' }), 'Nothing was sent to ClayHR.', ''],
	['a read of an unknown email', readOf(byEmail(nobody)), '', ''],
	[
		'a change of an unknown email',
		changeOf(byEmail(nobody)),
		'Nothing was changed in ClayHR.',
		'Nothing was changed in ClayHR for this item.',
	],
])('%s', (_what, parameters, alone, continued) => {
	it('says what was sent', async () => {
		const { error } = await bench.engine.run(parameters, items);
		expect(error?.context).toMatchObject({ itemIndex: 0 });
		expect(error?.description).toBe(`${alone} ${correct}`.trim());
		const sent = (await requests()).map(({ path }) => path);
		expect(sent.filter((path) => !/\/basic$/.test(String(path)))).toEqual([]);
	});

	it('says what was sent for the item, if the node continues', async () => {
		const { errorItems } = await bench.engine.run(parameters, items, { onError: 'continueErrorOutput' });
		if (continued !== '') expect(errorItems[0]?.error?.description).toBe(`${continued} ${correct}`);
		else expect(errorItems[0]?.error?.description).toContain(correct);
	});
});

it("n8n's routing engine may have sent the items before", async () => {
	const { error } = await routingWay(bench.sandbox.access).run(readOf(fromItem('id')), [
		{ id: 140_001 },
		{ id: 'soon' },
	]);
	expect(error?.description).toBe(`Nothing was sent to ClayHR for this item. ${correct}`);
});
