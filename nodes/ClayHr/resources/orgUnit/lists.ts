import { defineList } from '../../shared/lists/defineList';
import { orgUnitShape } from './shape';

/** The org units of the company. */
export const orgUnits = defineList('GET /api/orgunits', { shape: orgUnitShape });
