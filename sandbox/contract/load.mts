import { createContract, type Contract } from './contract.mts';
import { readDescription } from './description.mts';

let loading: Promise<Contract> | undefined;

/**
 * Gives the description in sandbox/openapi.yaml. It is read once, whoever asks, and shared by all sandboxes of a process.
 * @throws Error when the file cannot be read or is no OpenAPI description
 */
export function loadContract(): Promise<Contract> {
	loading ??= createContract(readDescription());
	return loading;
}
