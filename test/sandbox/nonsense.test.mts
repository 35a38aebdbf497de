import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, type CallOptions, type Json } from './callClayHr.mts';
import { samplesOfPeople } from './nonsenseOfPeople.mts';
import { samplesOfWork } from './nonsenseOfWork.mts';
import type { Sample } from './nonsenseSamples.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
afterAll(() => sandbox.close());

const samples = [...samplesOfPeople, ...samplesOfWork];
const cases = samples.flatMap((sample) =>
	sample.wrong.map((wrong): [string, string, Sample, Json] => [sample.operation, JSON.stringify(wrong), sample, wrong]),
);

function asked({ query = {}, body }: Sample, wrong: Json = {}): CallOptions {
	if (Array.isArray(body)) return { query, body: [...(body as unknown[]), ...Object.values(wrong)] };
	if (body !== undefined) return { query, body: { ...body, ...wrong } };
	const texts = Object.entries(wrong).map(([name, value]) => [name, String(value)]);
	return { query: { ...query, ...(Object.fromEntries(texts) as Record<string, string>) } };
}

describe('D invalid values are rejected, and nothing is written', () => {
	it.each(cases)('%s with %s', async (operation, _wrong, sample, wrong) => {
		const before = await sandbox.control('GET', `/state/${sample.state}`);
		const refused = await call(sandbox, operation, asked(sample, wrong));
		expect(refused.status).toBe(sample.status ?? 400);
		expect(await sandbox.control('GET', `/state/${sample.state}`)).toEqual(before);
	});

	it.each(samples)('$operation succeeds without them', async (sample) => {
		await sandbox.control('POST', '/reset', {});
		expect((await call(sandbox, sample.operation, asked(sample))).status).toBeLessThan(300);
	});
});
