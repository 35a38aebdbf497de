import { z } from 'zod';
import { describedOperations, readDescription } from '../../sandbox/contract/description.mts';

const schema = z.object({}).passthrough();
const requestBody = z.object({ content: z.record(z.string(), z.object({ schema })) }).optional();
const described = z.object({
	method: z.string(),
	path: z.string(),
	tags: z.array(z.string()).optional(),
	parameters: z
		.array(z.object({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema }))
		.optional(),
	requestBody,
	servers: z.array(z.object({ url: z.string() })).optional(),
	responses: z.record(z.string(), z.unknown()).optional(),
	'x-mutates': z.boolean().optional(),
	'x-path-confidence': z.string(),
	'x-alternative-paths': z.array(z.string()).optional(),
	'x-paging': z.object({ firstPage: z.number().nullable() }).optional(),
});
const written = z.object({
	paths: z.record(z.string(), z.record(z.string(), z.unknown())),
	components: z.object({ schemas: z.record(z.string(), schema) }),
});
const withBody = z.object({ requestBody });

/** The parts of an OpenAPI operation that the node's contract needs. */
export type Described = z.infer<typeof described>;

/** The operations of the OpenAPI description, and the schemas that their bodies refer to, by name. */
export interface Description {
	operations: Described[];
	schemas: Record<string, object>;
}

/**
 * Reads the OpenAPI description. It resolves the references of parameters only: a body's references name its types.
 *
 * @throws ZodError if the description is incomplete
 */
export function readDescribed(): Description {
	const { paths, components } = written.parse(readDescription());
	const operations = describedOperations().map((operation) => {
		const item = paths[operation.path];
		const asWritten = withBody.parse(item?.[operation.method.toLowerCase()]);
		return described.parse({ ...operation, ...asWritten, servers: item?.servers });
	});
	return { operations, schemas: components.schemas };
}

/** The name of an operation in the node: `GET /api/user/`. */
export function endpointName({ method, path }: Pick<Described, 'method' | 'path'>): string {
	return `${method} ${path}`;
}
