import type { FastifyInstance } from 'fastify';
import type { Sandbox } from '../sandbox.mts';
import { collectionNames, collections, type CollectionName } from './collections.mts';

const schema = {
	params: {
		type: 'object',
		properties: { collection: { enum: collectionNames }, id: { type: 'string' } },
	},
	querystring: {
		type: 'object',
		additionalProperties: false,
		properties: {
			limit: { type: 'integer', minimum: 1, default: 1000 },
			offset: { type: 'integer', minimum: 0, default: 0 },
		},
	},
} as const;

interface Listing {
	Params: { collection: CollectionName };
	Querystring: { limit: number; offset: number };
}

/**
 * Adds access to the sandbox's state: a list (default: the first 1,000 records; x-total-count has the total), or one
 * record by id.
 * @param server the server
 * @param sandbox the sandbox
 */
export function addStateRoutes(server: FastifyInstance, sandbox: Sandbox): void {
	server.get<Listing>('/_sandbox/state/:collection', { schema }, ({ params, query }, reply) => {
		const collection = collections[params.collection](sandbox.company);
		return reply.header('x-total-count', collection.total).send(collection.list(query.offset, query.limit));
	});
	server.get<{ Params: { collection: CollectionName; id: string } }>(
		'/_sandbox/state/:collection/:id',
		{ schema: { params: schema.params } },
		({ params }, reply) => {
			const record = collections[params.collection](sandbox.company).get(params.id);
			const message = `${params.collection} has no record ${params.id}.`;
			return record === undefined ? reply.code(404).send({ message }) : record;
		},
	);
}
