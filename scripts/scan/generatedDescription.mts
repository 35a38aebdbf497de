import { ESLint } from 'eslint';
import type { INodeTypeDescription } from 'n8n-workflow';
import type { Verdict } from './scanner.mts';

/**
 * Checks a node's description as n8n receives it. n8n's rules read source files, so they see nothing of a list that
 * code puts together; this writes the whole description into one source file and checks that.
 */
export async function scanDescription(className: string, description: INodeTypeDescription): Promise<Verdict> {
	const eslint = new ESLint({ overrideConfigFile: 'eslint.nodes-base.config.mjs', allowInlineConfig: false });
	const filePath = `nodes/${className}/${className}.node.ts`;
	const results = await eslint.lintText(sourceOf(className, description), { filePath });
	const passed = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
	const formatter = await eslint.loadFormatter('stylish');
	return { passed, details: await formatter.format(results) };
}

/** The rules look for keys without quotation marks. */
function sourceOf(className: string, description: INodeTypeDescription): string {
	const literal = JSON.stringify(description, null, '\t').replace(/^(\t*)"([A-Za-z_]\w*)":/gm, '$1$2:');
	return `import type { INodeType, INodeTypeDescription } from 'n8n-workflow';

export class ${className} implements INodeType {
	description: INodeTypeDescription = ${literal};
}
`;
}
