import type { INodePropertyOptions } from 'n8n-workflow';

import { settle } from '../http/failure';
import type { OpenShape } from '../records/openShape';
import type { Shape } from '../records/shape';
import { readMappedFields } from './customFields';
import type { ListReader } from './sender';

/**
 * Options of Output: Selected Fields for the company's custom fields, if records of this shape have them. If ClayHR refuses the list of
 * custom fields, the user still chooses among the other fields.
 */
export async function customFieldOptions(
	reader: ListReader,
	shape: Shape | OpenShape | undefined,
): Promise<INodePropertyOptions[]> {
	if (shape === undefined || !('others' in shape)) return [];
	const outcome = await settle(readMappedFields(reader));
	const fields = 'value' in outcome ? outcome.value : [];
	return fields.map(({ displayName }) => ({ name: `Custom: ${displayName}`, value: `${shape.prefix}${displayName}` }));
}
