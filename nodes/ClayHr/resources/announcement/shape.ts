import { wordsOf } from '../../shared/description/codes';
import { at, day, moment, personName, status } from '../../shared/records/readers';
import type { Shape } from '../../shared/records/shape';
import { announcementStatuses } from './statuses';

/** An announcement, which ClayHR keeps beside the IDs of the places and org units it is meant for. */
export const announcementShape: Shape = {
	fields: {
		id: at('announcementModel.annId'),
		title: at('announcementModel.title'),
		// ClayHR misspells the text.
		description: at('announcementModel.desciption', 'announcementModel.description'),
		url: at('announcementModel.url'),
		status: status('announcementModel.status', wordsOf(announcementStatuses)),
		author: personName('announcementModel.userModel'),
		createdAt: moment('announcementModel.createts'),
		expirationDate: day('announcementModel.expirationDate'),
	},
	more: {
		authorId: at('announcementModel.userModel.userId'),
		companyId: at('announcementModel.cid'),
		locationIds: at('locationIdList'),
		orgUnitIds: at('departmentIdList'),
		statusCode: at('announcementModel.status'),
		type: at('announcementModel.annType'),
	},
};
