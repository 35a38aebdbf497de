import { addressTypes, codesOf } from '../../shared/description/codes';
import { operation } from '../../shared/operation';
import { choice, date, id, text, user } from '../../shared/parameters/fields';

/** Calls that add and delete a user's addresses, education and employment. */
export const userRecordCalls = {
	deleteAddress: operation({
		method: 'POST',
		path: '/api/user/address/delete',
		changesData: true,
		query: { addressId: id('addressId') },
		response: { kind: 'deleted', echo: { addressId: id('addressId') } },
	}),
	deleteEducation: operation({
		method: 'POST',
		path: '/api/user/education/delete',
		pathConfidence: 'medium',
		changesData: true,
		query: { educationId: id('educationId') },
		response: { kind: 'deleted', echo: { educationId: id('educationId') } },
	}),
	deleteEmployment: operation({
		method: 'POST',
		path: '/api/user/employment/delete',
		changesData: true,
		query: { empid: id('employmentId') },
		response: { kind: 'deleted', echo: { employmentId: id('employmentId') } },
	}),
	saveAddress: operation({
		method: 'POST',
		path: '/api/address/save',
		changesData: true,
		query: { userID: user('userRecordUserId') },
		body: {
			addressLine1: text('userRecordAddress'),
			addressLine2: text('addressFields.addressLine2'),
			addressType: choice('addressFields.addressType', ...codesOf(addressTypes)),
			city: text('addressFields.city'),
			countryId: text('addressFields.countryId'),
			state: text('addressFields.state'),
			zipCode: text('addressFields.zipCode'),
		},
		bodyIsList: true,
		response: { kind: 'done', echo: { userId: user('userRecordUserId') } },
	}),
	saveEducation: operation({
		method: 'POST',
		path: '/api/education/save',
		changesData: true,
		query: { userID: user('userRecordUserId') },
		body: {
			institution: text('userRecordInstitution'),
			city: text('educationFields.city'),
			countryId: id('educationFields.countryId'),
			course: text('educationFields.course'),
			degree: text('educationFields.degree'),
			endDate: date('educationFields.endDate'),
			gpa: text('educationFields.gpa'),
			startDate: date('educationFields.startDate'),
			state: text('educationFields.state'),
		},
		bodyIsList: true,
		response: { kind: 'done', echo: { userId: user('userRecordUserId') } },
	}),
	saveEmployment: operation({
		method: 'POST',
		path: '/api/employment/save',
		changesData: true,
		query: { userID: user('userRecordUserId') },
		body: {
			employerName: text('userRecordEmployer'),
			city: text('employmentFields.city'),
			countryId: text('employmentFields.countryId'),
			department: text('employmentFields.department'),
			endDate: date('employmentFields.endDate'),
			position: text('employmentFields.position'),
			startDate: date('employmentFields.startDate'),
			state: text('employmentFields.state'),
		},
		bodyIsList: true,
		response: { kind: 'done', echo: { userId: user('userRecordUserId') } },
	}),
};
