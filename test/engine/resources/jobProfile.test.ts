import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('jobProfile');

const words: Record<string, string> = { A: 'active', ARCHV: 'archived', OPEN: 'open' };

it.each([[['A']], [['OPEN', 'ARCHV']], [['A', 'ARCHV', 'OPEN']]])(
	'lists profiles with the statuses %j',
	async (wanted) => {
		const users = await bench.state('users');
		const stored = await bench.state('jobProfiles');
		const expected = wanted.flatMap((status) => stored.filter((profile) => profile.status === status));
		const listed = await bench.records('getAll', { jobProfileStatus: wanted, returnAll: true });
		expect(listed).toMatchObject(
			expected.map(({ profileId, profileName, status, salaryBandMin, managerProfileId }) => ({
				id: profileId,
				name: profileName,
				status: words[String(status)],
				users: users.filter((user) => user.profileId === profileId && user.status === 'A').length,
				managerProfile: stored.find((profile) => profile.profileId === managerProfileId)?.profileName ?? null,
				salaryMinimum: salaryBandMin,
				salaryCurrency: 'USD',
			})),
		);
	},
);

it('lists profiles per item, up to the limit', async () => {
	const parameters = { jobProfileStatus: '={{ $json.statuses }}', limit: 4 };
	const items = await bench.items('getAll', parameters, [{ statuses: 'OPEN,ARCHV' }, { statuses: ['ARCHV'] }]);
	expect(items.map(({ json, pairedItem }) => [json.name, pairedItem])).toEqual([
		['Data Analyst', { item: 0 }],
		['Legal Counsel', { item: 0 }],
		['Security Engineer', { item: 0 }],
		['Telephone Operator', { item: 0 }],
		['Telephone Operator', { item: 1 }],
		['Typist', { item: 1 }],
	]);
	const { error } = await bench.run('getAll', { jobProfileStatus: 'CLOSED' });
	expect(error?.message).toContain('must be one of active (A), archived (ARCHV), open (OPEN)');
});
