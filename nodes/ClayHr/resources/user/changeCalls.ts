import { operation } from '../../shared/operation';
import {
	choice,
	constant,
	date,
	email,
	emails,
	id,
	list,
	mapping,
	needed,
	text,
	user,
} from '../../shared/parameters/fields';
import { readSource } from '../../shared/parameters/readParameters';
import { lists } from './complete/lists';
import { newUserId } from './newUserId';
import { saveCustomFields } from './saveCustomFields';
import { userStatusInputs } from '../../shared/records/codes';

/** Calls that change users. */
export const userChangeCalls = {
	create: operation('POST /api/user/add', {
		query: { firstName: text('firstName'), email: email('email') },
		followUp: saveCustomFields({
			idOf: newUserId,
			done: 'The user was created',
			advice:
				'Set the custom fields with Custom Field: Save Values, and do not run this operation again for the same user.',
		}),
		response: { kind: 'done' },
	}),
	createOrUpdate: operation('POST /api/user/completeUserDetails', {
		body: {
			email: email('email'),
			firstName: text('firstName'),
			cellPhone: text('userCompleteFields.cellPhone'),
			departmentID: id('userCompleteFields.departmentId'),
			displayFullName: text('userCompleteFields.displayFullName'),
			empId: text('userCompleteFields.employeeNumber'),
			familySuffix: text('userCompleteFields.familySuffix'),
			gender: text('userCompleteFields.gender'),
			guid: needed(text('userCompleteFields.guid')),
			lastName: text('userCompleteFields.lastName'),
			locationId: id('userCompleteFields.locationId'),
			locationName: text('userCompleteFields.locationName'),
			middleName: text('userCompleteFields.middleName'),
			namePronunciation: text('userCompleteFields.namePronunciation'),
			phone: text('userCompleteFields.phone'),
			position: id('userCompleteFields.jobProfileId'),
			reportsToEmail: emails('userCompleteFields.managerEmails'),
			secondLastName: text('userCompleteFields.secondLastName'),
			shortName: text('userCompleteFields.shortName'),
			status: choice('userCompleteFields.status', ...userStatusInputs),
			userDateOfBirth: date('userCompleteFields.dateOfBirth'),
			userStartDate: date('userCompleteFields.startDate'),
			workerType: text('userCompleteFields.workerType'),
			addressList: list('userCompleteFields.addresses', 'address', lists.address),
			contactList: list('userCompleteFields.contacts', 'contact', lists.contact),
			educationList: list('userCompleteFields.educations', 'education', lists.education),
			financialList: list('userCompleteFields.compensations', 'compensation', lists.compensation),
			customFieldValues: mapping('userCustomFields', 'setCustomFields'),
		},
		jsonFields: 'userCompleteFields',
		response: { kind: 'done', echo: { email: email('email') } },
	}),
	deactivate: operation('POST /api/user/update', {
		query: {
			userId: user('userId'),
			status: constant('I'),
			userEndDate: needed(date('userDeactivateFields.endDate')),
			notes: text('userDeactivateFields.notes'),
		},
		response: { kind: 'done', echo: { userId: user('userId') } },
	}),
	update: operation('POST /api/user/update', {
		query: {
			userId: user('userId'),
			cellPhone: text('userUpdateFields.cellPhone'),
			displayFullName: text('userUpdateFields.displayFullName'),
			email: email('userUpdateFields.email'),
			empId: text('userUpdateFields.employeeNumber'),
			familySuffix: text('userUpdateFields.familySuffix'),
			firstName: text('userUpdateFields.firstName'),
			gender: text('userUpdateFields.gender'),
			guid: needed(text('userUpdateFields.guid')),
			jobGrade: text('userUpdateFields.jobGrade'),
			lastName: text('userUpdateFields.lastName'),
			locationId: id('userUpdateFields.locationId'),
			locationName: text('userUpdateFields.locationName'),
			middleName: text('userUpdateFields.middleName'),
			notes: text('userUpdateFields.notes'),
			phone: text('userUpdateFields.phone'),
			position: text('userUpdateFields.position'),
			profileId: id('userUpdateFields.jobProfileId'),
			secondLastName: text('userUpdateFields.secondLastName'),
			shortName: text('userUpdateFields.shortName'),
			status: choice('userUpdateFields.status', ...userStatusInputs),
			userDateOfBirth: date('userUpdateFields.dateOfBirth'),
			userEndDate: date('userUpdateFields.endDate'),
			userStartDate: date('userUpdateFields.startDate'),
		},
		changesIn: 'userUpdateFields',
		jsonFields: 'userUpdateFields',
		followUp: saveCustomFields({
			idOf: (_first, context) => readSource(context, user('userId')),
			done: 'The user was updated',
			advice: 'Run this operation again, or set the custom fields with Custom Field: Save Values.',
		}),
		response: { kind: 'done', echo: { userId: user('userId') } },
	}),
	uploadPicture: operation('POST /api/user/uploadpicture', {
		body: { userid: user('userId') },
		files: { file: text('pictureField') },
		response: { kind: 'done', echo: { userId: user('userId') } },
	}),
};
