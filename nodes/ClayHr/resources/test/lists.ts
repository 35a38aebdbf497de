import { defineList, withNames } from '../../shared/lists/defineList';
import { codesOf } from '../../shared/records/codes';
import { wholeFormShape } from '../form/shape';
import { testStatuses } from './codes';

/** Tests with one status. */
export const tests = withNames(defineList('GET /api/test', { shape: wholeFormShape }), {
	thing: 'a test',
	idFields: ['dynamicFormId'],
	nameFields: ['name'],
	queries: codesOf(testStatuses).map((status) => ({ status })),
});
