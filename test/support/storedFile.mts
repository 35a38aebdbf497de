import { BinaryDataService } from 'n8n-core';
import type { IBinaryData } from 'n8n-workflow';

import { requireOfN8nCore } from './n8nCore/requireOfN8nCore.mts';

interface DependencyInjection {
	Container: { get(type: typeof BinaryDataService): BinaryDataService };
}

/**
 * Stores a file in n8n's binary store, as n8n does by default. The item holds only its ID.
 *
 * @param described name and type of the file
 */
export async function storedFile(content: Buffer, described: IBinaryData): Promise<IBinaryData> {
	// n8n-core has its own container with its services.
	const { Container } = requireOfN8nCore('@n8n/di') as DependencyInjection;
	const service = Container.get(BinaryDataService);
	await service.init();
	const place = { type: 'execution', workflowId: 'workflow', executionId: '1' } as const;
	return await service.store(place, content, { ...described });
}
