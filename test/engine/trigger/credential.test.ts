import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../../support/engine.mts';
import { openEngineBench } from '../../support/engineBench.mts';

const bench = openEngineBench();

it.each([' ', '\u200b'])('ignores %j around the user ID, as the credential does', async (pasted) => {
	const parameters = { event: 'newExpenseReport' };
	const { staticData } = await bench.engine.poll(parameters);
	const withBlanks = new Engine({
		...bench.sandbox.access,
		userId: `${pasted}${bench.sandbox.access.userId}${pasted}`,
	});
	const again = await withBlanks.poll(parameters, staticData);
	const eventKeyOf = (stored: IDataObject) => JSON.stringify(stored).match(/"eventKey":"[^"]+"/)?.[0];
	expect(eventKeyOf(again.staticData)).toBe(eventKeyOf(staticData));
	expect(eventKeyOf(staticData)).toContain('newExpenseReport');
});
