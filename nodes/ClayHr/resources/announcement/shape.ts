import { wordsOf } from '../../shared/records/codes';
import { at, day, moment, personName, status, type Shape, values } from '../../shared/records/shape';
import { announcementStatuses } from './codes';

/** An announcement. ClayHR sends it beside the IDs of its places and org units. */
export const announcementShape: Shape = {
	fields: {
		id: at('announcementModel.annId'),
		title: at('announcementModel.title'),
		// ClayHR misspells the text.
		description: at('announcementModel.desciption', 'announcementModel.description'),
		url: at('announcementModel.url'),
		status: status('announcementModel.status', wordsOf(announcementStatuses)),
		statusCode: at('announcementModel.status'),
		author: personName('announcementModel.userModel'),
		authorId: at('announcementModel.userModel.userId'),
		createdAt: moment('announcementModel.createts'),
		expirationDate: day('announcementModel.expirationDate'),
	},
	more: {
		companyId: at('announcementModel.cid'),
		locationIds: values('locationIdList'),
		orgUnitIds: values('departmentIdList'),
		type: at('announcementModel.annType'),
	},
};
