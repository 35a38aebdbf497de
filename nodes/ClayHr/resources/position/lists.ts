import { defineList } from '../../shared/lists/defineList';
import { listedPositionShape } from './shape';

/** The positions of the company. */
export const positions = defineList('GET /api/v3/position/list', {
	shape: listedPositionShape,
	paging: { idField: 'positionId' },
});
