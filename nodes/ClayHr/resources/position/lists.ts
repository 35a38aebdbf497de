import { defineList, withNames } from '../../shared/lists/defineList';
import { publishedLocationShape, publishedPositionShape } from './publishedShape';
import { listedPositionShape } from './shape';

/** The positions of the company. */
export const positions = withNames(
	defineList('GET /api/v3/position/list', {
		shape: listedPositionShape,
		paging: { idField: 'positionId' },
	}),
	{ thing: 'a position', idFields: ['positionId'], nameFields: ['positionName', 'positionUID'] },
);

/** The positions on ClayHR's public job board. */
export const publishedPositions = defineList('GET /job-board/position/api/getpositions/', {
	under: 'positionModelList',
	shape: publishedPositionShape,
});

/** The locations of ClayHR's public job board. No other list of ClayHR has the locations. */
export const publishedLocations = defineList('GET /job-board/lookup/api/getLookupData', {
	under: 'lookupData',
	shape: publishedLocationShape,
});
