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
	const service = storeOfN8n();
	await service.init();
	const place = { type: 'execution', workflowId: 'workflow', executionId: '1' } as const;
	return await service.store(place, content, { ...described });
}

/** The content of an item's file, which the item or n8n's binary store holds. */
export async function contentOf(file: IBinaryData | undefined): Promise<Buffer> {
	if (file === undefined) throw new Error('The item has no file');
	return await storeOfN8n().getAsBuffer(file);
}

// n8n-core has its own container with its services.
const storeOfN8n = () => (requireOfN8nCore('@n8n/di') as DependencyInjection).Container.get(BinaryDataService);
