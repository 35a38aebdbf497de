// CPU of loading this package into an n8n, once n8n-workflow is there, and the size of what n8n's editor gets.
import type { INodeType } from 'n8n-workflow';

import { httpRequestPath, nodeOf, ownCredential, ownNode } from './n8n.mts';
import { cpuOf, measure } from './program.mts';

await measure(async () => {
	const nodes: INodeType[] = [];
	const cpu = await cpuOf(async () => {
		nodes.push(ownNode('ClayHr/ClayHr.node.js'));
		nodes.push(ownNode('ClayHrTrigger/ClayHrTrigger.node.js'));
		ownCredential();
		await Promise.resolve();
	});
	const other = await cpuOf(async () => {
		nodeOf(httpRequestPath);
		await Promise.resolve();
	});
	const descriptionKilobytes = JSON.stringify(nodes.map(({ description }) => description)).length / 1024;
	const [node] = nodes;
	return { cpu, other, descriptionKilobytes, properties: node?.description.properties.length ?? 0 };
});
