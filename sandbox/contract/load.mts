import { createContract, type Contract } from './contract.mts';
import { readDescription } from './description.mts';

let loading: Promise<Contract> | undefined;

/**
 * Returns the description in sandbox/openapi.yaml. It is read once and shared by all sandboxes of a process.
 * @throws Error if the file can't be read or is not an OpenAPI description
 */
export function loadContract(): Promise<Contract> {
	loading ??= createContract(readDescription());
	return loading;
}
