import type { INodePropertyOptions } from 'n8n-workflow';

import type { Shape } from './shape';

/** Options of Output: Selected Fields: the fields of a shape in words. The simplified fields come first. */
export function fieldOptions(shape: Shape | undefined): INodePropertyOptions[] {
	return Object.keys({ ...shape?.fields, ...shape?.more }).map((name) => ({ name: inWords(name), value: name }));
}

function inWords(name: string): string {
	const words = name.replace(/([A-Z])/g, ' $1').replace(/\bId\b|^id$/g, 'ID');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
