import { defineList, withNames } from '../../shared/lists/defineList';
import { fieldsOf } from '../../shared/records/envelope';
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

/** One position with its recruiter and the ID of its hiring manager. */
export const wholePosition = defineList('GET /api/v3/position/view', { read: (body) => [fieldsOf(body)] });

/** The locations of ClayHR's public job board. No other list of ClayHR has the locations. */
export const publishedLocations = withNames(
	defineList('GET /job-board/lookup/api/getLookupData', { under: 'lookupData', shape: publishedLocationShape }),
	{ thing: 'a location', idFields: ['id'], nameFields: ['name'], queries: [{ type: 'location' }] },
);
