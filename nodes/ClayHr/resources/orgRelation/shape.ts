import { at, day, moment, personName, status, type Shape, word } from '../../shared/records/shape';
import { noWords, userStatusWords } from '../../shared/records/codes';

const reportee = personName('reporteeUserModel');
const reportedTo = personName('reporterUserModel');
const userEmail = at('userEmail', 'reporteeUserModel.email');
const managerEmail = at('managerEmail', 'reporterUserModel.email');

/** A reporting line. Some calls omit the users' names; the emails stand in for them. */
export const orgRelationShape: Shape = {
	fields: {
		id: at('orgRelationId'),
		user: (record) => reportee(record) ?? userEmail(record),
		manager: (record) => reportedTo(record) ?? managerEmail(record),
		relationType: word('relationType', noWords),
		relationTypeCode: at('relationType'),
		startDate: day('startDate'),
		endDate: day('endDate'),
		status: status('status'),
		statusCode: at('status'),
		userId: at('userId'),
		managerId: at('managerUserId'),
	},
	more: {
		createdAt: moment('createts'),
		managerEmail,
		positionId: at('positionId'),
		email: userEmail,
	},
};

/** A user of an approval chain. The first user is at level 0. */
export const chainShape: Shape = {
	fields: {
		id: at('userId'),
		level: at('level'),
		name: personName(),
		email: at('email'),
		employeeNumber: at('empId'),
		jobTitle: at('jobTitle'),
		status: status('status', userStatusWords),
		statusCode: at('status'),
		startDate: day('userStartDate'),
	},
	more: {
		cellPhone: at('cellPhone'),
		guid: at('guid'),
		phone: at('phone'),
		timeZone: at('timezone'),
	},
};
