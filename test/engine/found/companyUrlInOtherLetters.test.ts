import { companyBaseUrl } from '../../../nodes/ClayHr/shared/companyUrl.ts';
import { Engine } from '../../support/engine.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';

const { bench, clayHr } = openTriggerBench();

// The limit of five requests, the rate limit and the learned paths belong to a company by this text.
it.each([
	['https://ACME.clayhr.net', 'https://acme.clayhr.net'],
	['https://acme.clayhr.net:443', 'https://acme.clayhr.net'],
])('%s and %s are one company', (one, other) => {
	expect(companyBaseUrl(one)).toBe(companyBaseUrl(other));
});

it('loses no new user after somebody wrote the company URL in other letters', async () => {
	const { access } = bench.sandbox;
	const companyUrl = access.companyUrl.replace('127.0.0.1', 'localhost');
	const newUser = { event: 'newUser' };
	const { staticData } = await new Engine({ ...access, companyUrl }).poll(newUser);
	const id = await clayHr.addUser('Grace');
	const rewritten = new Engine({ ...access, companyUrl: companyUrl.replace('localhost', 'LocalHost') });
	const { events } = await rewritten.poll(newUser, staticData);
	expect(events).toMatchObject([{ id }]);
});
