import { createRequire } from 'node:module';

import type { ICredentialType, INodeType, IVersionedNodeType } from 'n8n-workflow';

// n8n itself loads its modules by `require`. An `import` would load a second copy of n8n-workflow, with an expression engine of
// its own.
const load = createRequire(import.meta.url);

load('reflect-metadata');

const dist = 'n8n-nodes-clayhr/dist';

/** n8n's HTTP Request node, in all its versions. */
export const httpRequestPath = 'n8n-nodes-base/dist/nodes/HttpRequest/HttpRequest.node.js';

/** The installed n8n-workflow. */
export const workflow = load('n8n-workflow') as typeof import('n8n-workflow');

/** The installed n8n-core. */
export const core = load('n8n-core') as typeof import('n8n-core');

/**
 * Makes an instance of the only class that a module exports.
 *
 * @param path a module of the installation, such as `n8n-nodes-clayhr/dist/nodes/ClayHr/ClayHr.node.js`
 */
function instanceOf(path: string): unknown {
	const [Class] = Object.values(load(path) as Record<string, new () => unknown>);
	if (Class === undefined) throw new Error(`${path} exports nothing`);
	return new Class();
}

/** Makes an instance of a node's class. */
export const nodeOf = (path: string) => instanceOf(path) as INodeType | IVersionedNodeType;

/** Makes an instance of a class of this package: the path starts in its `dist`. */
export const ownNode = (path: string) => instanceOf(`${dist}/nodes/${path}`) as INodeType;

/** This package's credential. */
export const ownCredential = () => instanceOf(`${dist}/credentials/ClayHrApi.credentials.js`) as ICredentialType;

/**
 * Starts n8n's expression engine.
 *
 * @param engine `vm` is n8n's default
 */
export async function startExpressions(engine: string): Promise<void> {
	if (engine !== 'vm') return;
	// As n8n sets them by default.
	const limits = { bridgeTimeout: 5000, bridgeMemoryLimit: 128, poolSize: 1, maxCodeCacheSize: 1024 };
	await workflow.Expression.initExpressionEngine({ engine: 'vm', ...limits });
}

/** Counts the expressions that n8n evaluates while some work is done. */
export async function countEvaluations(work: () => Promise<unknown>): Promise<number> {
	const { prototype } = workflow.Expression;
	const original = Reflect.get(prototype, 'resolveSimpleParameterValue') as (...args: unknown[]) => unknown;
	let count = 0;
	Reflect.set(prototype, 'resolveSimpleParameterValue', function (this: unknown, ...args: unknown[]) {
		if (typeof args[0] === 'string' && args[0].startsWith('=')) count += 1;
		return Reflect.apply(original, this, args);
	});
	try {
		await work();
	} finally {
		Reflect.set(prototype, 'resolveSimpleParameterValue', original);
	}
	return count;
}
