import { defineList, withNames } from '../../shared/lists/defineList';
import { orgUnitShape } from './shape';

/** The org units of the company. */
export const orgUnits = withNames(defineList('GET /api/orgunits', { shape: orgUnitShape }), {
	thing: 'an org unit',
	idFields: ['departmentId'],
	nameFields: ['name', 'departmentCode'],
});
