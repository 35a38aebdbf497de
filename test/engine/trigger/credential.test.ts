import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../../support/engine.mts';
import { openEngineBench } from '../../support/engineBench.mts';

const bench = openEngineBench();

it('means the same owner of the key with blanks around the user ID, as they are not sent either', async () => {
	const parameters = { event: 'newExpenseReport' };
	const { staticData } = await bench.engine.poll(parameters);
	const withBlanks = new Engine({ ...bench.sandbox.access, userId: ` ${bench.sandbox.access.userId} ` });
	const again = await withBlanks.poll(parameters, staticData);
	const watchingOf = (stored: IDataObject) => JSON.stringify(stored).match(/"watching":"[^"]+"/)?.[0];
	expect(watchingOf(again.staticData)).toBe(watchingOf(staticData));
	expect(watchingOf(staticData)).toContain('newExpenseReport');
});
