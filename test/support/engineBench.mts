import { Engine } from './engine.mts';
import { openSandbox, type Sandbox, type SandboxOrder } from './sandbox.mts';

/** A sandbox, and an engine with the credential of its HR administrator. */
export interface EngineBench {
	readonly sandbox: Sandbox;
	readonly engine: Engine;
}

/** Opens a sandbox for a file's tests, resets it before each test, and closes it at the end. */
export function openEngineBench(order: Omit<SandboxOrder, 'examples'> = {}): EngineBench {
	let opened: EngineBench | undefined;
	const bench = () => {
		if (opened === undefined) throw new Error('The sandbox opens with the first test, not with the file.');
		return opened;
	};
	beforeAll(async () => {
		const sandbox = await openSandbox(order);
		opened = { sandbox, engine: new Engine(sandbox.access) };
	});
	const { users, seed, date } = order;
	beforeEach(async () => await bench().sandbox.control('POST', '/reset', { users, seed, date }));
	afterAll(async () => await opened?.sandbox.close());
	return {
		get sandbox() {
			return bench().sandbox;
		},
		get engine() {
			return bench().engine;
		},
	};
}
