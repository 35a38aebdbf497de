import { defineList, withNames } from '../../shared/lists/defineList';
import { ptoPolicyShape } from './shape';

/** The PTO policies of the company. */
export const ptoPolicies = withNames(defineList('GET /api/ptopolicies', { shape: ptoPolicyShape }), {
	thing: 'a PTO policy',
	idFields: ['ptoPolicyId'],
	nameFields: ['policyName'],
});
