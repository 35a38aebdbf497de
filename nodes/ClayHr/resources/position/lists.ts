import { defineList, withNames } from '../../shared/lists/defineList';
import { listedPositionShape } from './shape';

/** The positions of the company. */
export const positions = withNames(
	defineList('GET /api/v3/position/list', {
		shape: listedPositionShape,
		paging: { idField: 'positionId' },
	}),
	{ thing: 'a position', idFields: ['positionId'], nameFields: ['positionName', 'positionUID'] },
);
