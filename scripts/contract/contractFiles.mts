import { format, resolveConfig } from 'prettier';
import { readDescribed } from './described.mts';
import { endpointFacts } from './endpointFacts.mts';
import { requestTypes } from './requestTypes.mts';

const folder = 'nodes/ClayHr/shared/contract';
const heading = '// Generated from sandbox/openapi.yaml by `npm run generate:contract`. Do not edit.';

/**
 * Generates the files with the facts and types for the node's calls.
 *
 * @returns the content of each file, by its path in the project
 * @throws ZodError if the description is incomplete
 */
export async function contractFiles(): Promise<Record<string, string>> {
	const description = readDescribed();
	const types = Object.entries(await requestTypes(description));
	const files = {
		[`${folder}/endpoints.ts`]: endpointsText(endpointFacts(description.operations)),
		...Object.fromEntries(types.map(([name, text]) => [`${folder}/${name}.d.ts`, `${heading}\n${text}`])),
	};
	const formatted = Object.entries(files).map(async ([file, text]) => {
		const options = await resolveConfig(file);
		return [file, await format(text, { ...options, filepath: file })] as const;
	});
	return Object.fromEntries(await Promise.all(formatted));
}

const endpointsText = (facts: object) => `${heading}
import type { EndpointFacts, EndpointName } from './endpointFacts';

/** What the method and path of each documented call don't say. */
export const endpoints = ${JSON.stringify(facts)} as const satisfies Record<EndpointName, EndpointFacts>;
`;
