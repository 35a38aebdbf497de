import type { INodeProperties } from 'n8n-workflow';

const pages = 'https://github.com/n8n-nodes-clayhr/n8n-nodes-clayhr/blob/HEAD/docs/operations';

/**
 * Returns the file name of a resource's help page in `docs/operations`.
 *
 * @param resource the resource's name in the editor
 */
export const helpFileOf = (resource: string): string => `${resource.toLowerCase().replace(/ /g, '-')}.md`;

/**
 * Adds a link to the resource's help page to the description of each field Operation.
 *
 * @param properties the node's parameters, with the field Resource
 */
export function withHelpLinks(properties: INodeProperties[]): INodeProperties[] {
	const resources = properties.find(({ name }) => name === 'resource')?.options ?? [];
	return properties.map((property) => {
		const shownFor = property.displayOptions?.show?.resource ?? [];
		const resource = resources.find((option) => 'value' in option && shownFor.includes(option.value));
		if (property.name !== 'operation' || resource === undefined) return property;
		const link = `<a href="${pages}/${helpFileOf(resource.name)}">${resource.name}</a>`;
		return { ...property, description: `Help for all operations with their fields and output: ${link}` };
	});
}
