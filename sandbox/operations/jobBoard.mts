import { locations } from '../company/organization.mts';
import { isPublished, positionFacts } from '../records/position.mts';
import { ok, type Handlers } from './call.mts';

export const jobBoardHandlers: Handlers = {
	'GET /job-board/position/api/getpositions/': ({ company, query }) => {
		const status = query.text('status');
		const found = company.positions.list().filter((position) => isPublished(position));
		const asked = status === undefined ? found : found.filter((position) => position.status === status);
		return ok({ positionModelList: asked.map((position) => positionFacts(company, position)) });
	},
	'GET /job-board/lookup/api/getLookupData': ({ company, query }) => {
		const published = company.positions.list().filter((position) => isPublished(position));
		const used = new Set(published.map(({ locationId }) => locationId));
		// Undocumented: lists of another type. Here: they are empty.
		const found = query.requiredText('type') === 'location' ? locations : [];
		const rows = found.filter(({ locationId }) => used.has(locationId));
		return ok({ lookupData: rows.map(({ locationId, name }) => ({ id: locationId, name })) });
	},
};
