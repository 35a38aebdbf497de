import { at, type Shape, values } from '../../shared/records/shape';

/** The definition of a report. ClayHR does not document its fields. */
export const reportShape: Shape = {
	fields: {
		id: at('analyticId', 'reportId', 'id'),
		name: at('name', 'analyticName', 'reportName', 'title'),
		description: at('description'),
		columns: values('columns'),
	},
};
