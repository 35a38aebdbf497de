import type { IDataObject } from 'n8n-workflow';

import type { ResponseSpec } from '../../../nodes/ClayHr/shared/call';
import { readRows, recordOf } from '../../../nodes/ClayHr/shared/records/envelope';
import { contractOf } from '../../support/contract.mts';
import { describedOperations } from '../../support/described.mts';
import { expectedOutputs } from '../../support/expectedOutputs/index.mts';
import { marked } from '../../support/markedRecord.mts';

function firstRecord(response: ResponseSpec, body: IDataObject): IDataObject | undefined {
	if (response.kind === 'rows') return readRows(body, response)[0];
	if (response.kind !== 'record') return undefined;
	return response.read ? response.read(body) : recordOf(body);
}

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

it.each(describedOperations)('%s reads each field of its output from the documented one', (name, { call }) => {
	const { response, method, path } = call ?? {};
	const example = contractOf(method ?? '', path ?? '')?.responses['200']?.content?.['application/json']?.example;
	const record = response && firstRecord(response, marked(example) as IDataObject);
	const given = response && 'shape' in response ? response.shape : undefined;
	const shape = record && typeof given === 'function' ? given(record) : given;
	const readers = typeof shape === 'object' ? Object.entries({ ...shape.fields, ...shape.more }) : [];
	const output = readers.map(([field, read]) => [field, record ? read(record) : null] as const);
	expect(Object.fromEntries(output.filter(([, value]) => !isEmpty(value)))).toEqual(expectedOutputs[name] ?? {});
});
