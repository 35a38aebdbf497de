import { testCredential } from '../support/credentialTest.mts';
import { type Access, Engine } from '../support/engine.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { byEmail } from '../support/locators.mts';
import { openTlsFront, type TlsFront } from '../support/tlsFront.mts';
import { getUser } from '../support/userCalls.mts';

const bench = openEngineBench();
let front: TlsFront;

beforeAll(async () => (front = await openTlsFront(bench.sandbox.url)));
afterAll(async () => await front.close());

const access = (changes: Partial<Access>): Access => ({ ...bench.sandbox.access, companyUrl: front.url, ...changes });

const trusting = () => access({ ignoreSslIssues: true });

const id = 140_002;

describe('with Ignore SSL Issues in the credential, an untrusted certificate is accepted by', () => {
	it('an operation and a look-up by email', async () => {
		const engine = new Engine(trusting());
		const { items, error } = await engine.run(getUser(id));
		expect(error).toBeUndefined();
		expect(items[0]?.json).toHaveProperty('id', id);
		const { items: found } = await engine.run({
			...getUser(id),
			userId: byEmail(items[0]?.json.email),
		});
		expect(found[0]?.json).toHaveProperty('id', id);
	});

	it('a tool of an AI agent', async () => {
		expect(JSON.stringify(await new Engine(trusting()).callTools([getUser(id)]))).toContain(String(id));
	});

	it('a list in the editor', async () => {
		expect((await new Engine(trusting()).search('searchUsers')).results.length).toBeGreaterThan(0);
	});

	it('the trigger', async () => {
		expect((await new Engine(trusting()).poll({ event: 'newSkill' })).staticData).not.toEqual({});
	});

	it('the test of the credential', async () => {
		expect(await testCredential(trusting())).toMatchObject({ status: 'OK' });
	});
});

describe('without Ignore SSL Issues, an untrusted certificate is refused by', () => {
	const distrusting = () => access({ ignoreSslIssues: false });

	it('an operation, a list in the editor and the trigger, each request after one connection', async () => {
		const engine = new Engine(distrusting());
		const operation = async () => {
			const { error } = await engine.run(getUser(id));
			if (error) throw error;
		};
		front.taken();
		const ended = await Promise.allSettled([
			operation(),
			engine.search('searchUsers'),
			engine.poll({ event: 'newSkill' }),
		]);
		const unreachable: unknown = expect.objectContaining({
			message: expect.stringMatching(/ClayHR could not be reached: the server's certificate is not trusted/) as unknown,
		});
		expect(ended).toEqual(Array.from({ length: 3 }, () => ({ status: 'rejected', reason: unreachable })));
		// The list reads active users and future joiners.
		expect(front.taken()).toBe(4);
	});

	it('the test of the credential', async () => {
		const { status, message } = await testCredential({ ...distrusting() });
		expect(status).toBe('Error');
		expect(message).toMatch(/^The certificate of 127\.0\.0\.1:\d+ is not trusted\..* Ignore SSL Issues\.$/);
	});
});
