import { z } from 'zod';
import { describedOperations } from '../../sandbox/contract/description.mts';

const described = z.object({
	method: z.string(),
	path: z.string(),
	parameters: z
		.array(
			z.object({
				name: z.string(),
				in: z.string(),
				required: z.boolean().optional(),
				schema: z.object({}).passthrough(),
			}),
		)
		.optional(),
	requestBody: z.object({ content: z.record(z.string(), z.object({ schema: z.object({}).passthrough() })) }).optional(),
	'x-mutates': z.boolean().optional(),
	'x-path-confidence': z.string(),
	'x-alternative-paths': z.array(z.string()).optional(),
	'x-paging': z.object({ firstPage: z.number().nullable() }).optional(),
});

/** The parts of an OpenAPI operation that the node's contract needs. */
export type Described = z.infer<typeof described>;

/**
 * Reads the operations of the OpenAPI description and resolves references.
 *
 * @throws ZodError if an operation is incomplete
 */
export function readDescribed(): Described[] {
	return describedOperations().map((operation) => described.parse(operation));
}
