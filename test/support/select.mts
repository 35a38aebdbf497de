import type { IDataObject } from 'n8n-workflow';

import { selector, type Shape } from '../../nodes/ClayHr/shared/records/shape.ts';

/** Selects fields of one record. */
export const select = (record: IDataObject, shape: Shape, names: string[]): IDataObject =>
	selector(shape, names)(record);
