import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Document } from 'openapi-backend';
import { createContract, type Contract } from './contract.mts';
import { isObject } from './guards.mts';

const file = new URL('../openapi.yaml', import.meta.url);
let loading: Promise<Contract> | undefined;

/**
 * Gives the description in sandbox/openapi.yaml. It is read once, whoever asks, and shared by all sandboxes of a process.
 * @throws Error when the file cannot be read or is no OpenAPI description
 */
export function loadContract(): Promise<Contract> {
	loading ??= readDescription().then(createContract);
	return loading;
}

/**
 * Reads sandbox/openapi.yaml.
 * @throws Error when the file cannot be read or is no OpenAPI description
 */
export async function readDescription(): Promise<Document> {
	return asDocument(parse(await readFile(file, 'utf8')));
}

function asDocument(value: unknown): Document {
	if (!isDocument(value)) throw new Error('sandbox/openapi.yaml is no OpenAPI description.');
	return value;
}

function isDocument(value: unknown): value is Document {
	return isObject(value) && typeof value.openapi === 'string' && isObject(value.info) && isObject(value.paths);
}
