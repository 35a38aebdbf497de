import type { INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { fault } = controlsOf(() => bench.sandbox);

it('the advice never says both "run this again" and "do not run this again"', async () => {
	const mapping = { mappingMode: 'defineBelow', value: { badge_no: '7' }, schema: [], matchingColumns: [] };
	await fault({ path: '/rm/api/user/saveCustomFieldValues', kind: 'cut', after: true });
	const { error } = await bench.engine.run({
		resource: 'user',
		operation: 'create',
		firstName: 'Grace',
		email: 'grace.field@example.com',
		setCustomFields: true,
		userCustomFields: mapping as unknown as INodeParameters,
	});
	// Somebody who follows the first sentence creates the user a second time.
	expect(error?.description).toContain('do not run this operation again');
	expect(error?.description).not.toContain('Run this again');
	expect(error?.message).not.toContain('were not saved');
});
