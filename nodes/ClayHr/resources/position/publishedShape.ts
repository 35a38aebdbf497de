import { at, day, type Shape } from '../../shared/records/shape';

/** A position on the public job board. */
export const publishedPositionShape: Shape = {
	fields: {
		id: at('positionid'),
		code: at('positionUID'),
		name: at('name'),
		orgUnit: at('departmentModel.name'),
		location: at('locationModel.locationName'),
		locationId: at('locationModel.locationId'),
		publishedDate: day('datePublish'),
		applicationDueDate: day('applicationDueDate'),
		description: at('description'),
		pageName: at('seoUrl'),
	},
};

/** A location on the public job board. */
export const publishedLocationShape: Shape = { fields: { id: at('id'), name: at('name') } };
