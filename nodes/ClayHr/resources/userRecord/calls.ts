import { addressTypes } from '../../shared/records/codes';
import { operation } from '../../shared/operation';
import { choice, date, id, lastDay, text, user } from '../../shared/parameters/fields';

/** Calls that add and delete a user's addresses, education and employment. */
export const userRecordCalls = {
	deleteAddress: operation('POST /api/user/address/delete', {
		query: { addressId: id('addressId') },
		response: { kind: 'deleted' },
	}),
	deleteEducation: operation('POST /api/user/education/delete', {
		query: { educationId: id('educationId') },
		response: { kind: 'deleted' },
	}),
	deleteEmployment: operation('POST /api/user/employment/delete', {
		query: { empid: id('employmentId') },
		response: { kind: 'deleted' },
	}),
	saveAddress: operation('POST /api/address/save', {
		query: { userID: user('userRecordUserId') },
		body: {
			addressLine1: text('userRecordAddress'),
			addressLine2: text('addressFields.addressLine2'),
			addressType: choice('addressFields.addressType', ...addressTypes),
			city: text('addressFields.city'),
			countryId: text('addressFields.countryId'),
			state: text('addressFields.state'),
			zipCode: text('addressFields.zipCode'),
		},
		bodyIsList: true,
		response: { kind: 'done', echo: { userId: user('userRecordUserId') } },
	}),
	saveEducation: operation('POST /api/education/save', {
		query: { userID: user('userRecordUserId') },
		body: {
			institution: text('userRecordInstitution'),
			city: text('educationFields.city'),
			countryId: id('educationFields.countryId'),
			course: text('educationFields.course'),
			degree: text('educationFields.degree'),
			endDate: lastDay('educationFields.endDate', 'educationFields.startDate'),
			gpa: text('educationFields.gpa'),
			startDate: date('educationFields.startDate'),
			state: text('educationFields.state'),
		},
		bodyIsList: true,
		response: { kind: 'done', echo: { userId: user('userRecordUserId') } },
	}),
	saveEmployment: operation('POST /api/employment/save', {
		query: { userID: user('userRecordUserId') },
		body: {
			employerName: text('userRecordEmployer'),
			city: text('employmentFields.city'),
			countryId: text('employmentFields.countryId'),
			department: text('employmentFields.department'),
			endDate: lastDay('employmentFields.endDate', 'employmentFields.startDate'),
			position: text('employmentFields.position'),
			startDate: date('employmentFields.startDate'),
			state: text('employmentFields.state'),
		},
		bodyIsList: true,
		response: { kind: 'done', echo: { userId: user('userRecordUserId') } },
	}),
};
