import { operation } from '../../shared/operation';
import {
	birthday,
	choice,
	clearable,
	date,
	email,
	emails,
	id,
	lastDay,
	list,
	mapping,
	name,
	needed,
	text,
	user,
} from '../../shared/parameters/fields';
import { readSource } from '../../shared/parameters/readParameters';
import { lists } from './complete/lists';
import { genders } from './codes';
import { inactive, leavingDate, untilLeaving } from './leavingDate';
import { saveCustomFields } from './saveCustomFields';
import { userStatusInputs, userStatusWords } from '../../shared/records/codes';
import { jobProfiles } from '../jobProfile/lists';
import { orgUnits } from '../orgUnit/lists';
import { publishedLocations } from '../position/lists';

// A gender of which ClayHR documents no word is sent as typed.
const gender = (parameter: string) => ({ ...name(parameter), names: genders });

/** Calls that change users. */
export const userChangeCalls = {
	create: operation('POST /api/user/add', {
		query: { firstName: name('firstName'), email: email('email') },
		followUp: saveCustomFields({
			idOf: ({ id: newId }) => newId,
			done: 'The user was created',
			advice:
				'Set the custom fields with Custom Field: Save Values, and do not run this operation again for the same user.',
		}),
		response: { kind: 'done', named: { id: ['userID', 'userId'] } },
	}),
	createOrUpdate: operation('POST /api/user/completeUserDetails', {
		body: {
			email: email('email'),
			firstName: name('firstName'),
			cellPhone: name('userCompleteFields.cellPhone'),
			departmentID: id('userCompleteFields.departmentId', orgUnits),
			displayFullName: name('userCompleteFields.displayFullName'),
			empId: name('userCompleteFields.employeeNumber'),
			familySuffix: name('userCompleteFields.familySuffix'),
			gender: gender('userCompleteFields.gender'),
			guid: needed(name('userCompleteFields.guid')),
			lastName: name('userCompleteFields.lastName'),
			locationId: id('userCompleteFields.locationId', publishedLocations),
			locationName: name('userCompleteFields.locationName'),
			middleName: name('userCompleteFields.middleName'),
			namePronunciation: name('userCompleteFields.namePronunciation'),
			phone: name('userCompleteFields.phone'),
			position: id('userCompleteFields.jobProfileId', jobProfiles),
			reportsToEmail: emails('userCompleteFields.managerEmails'),
			secondLastName: name('userCompleteFields.secondLastName'),
			shortName: name('userCompleteFields.shortName'),
			status: choice('userCompleteFields.status', ...userStatusInputs),
			userDateOfBirth: birthday('userCompleteFields.dateOfBirth'),
			userStartDate: date('userCompleteFields.startDate'),
			workerType: name('userCompleteFields.workerType'),
			addressList: list('userCompleteFields.addresses', 'address', lists.address),
			contactList: list('userCompleteFields.contacts', 'contact', lists.contact),
			educationList: list('userCompleteFields.educations', 'education', lists.education),
			financialList: list('userCompleteFields.compensations', 'compensation', lists.compensation),
			customFieldValues: mapping('userCustomFields', 'setCustomFields'),
		},
		hasEmptyValues: true,
		jsonFields: 'userCompleteFields',
		response: { kind: 'done', echo: { email: email('email') } },
	}),
	deactivate: operation('POST /api/user/update', {
		query: {
			userId: user('userId'),
			status: inactive,
			userEndDate: leavingDate,
			notes: text('userDeactivateFields.notes'),
		},
		options: { untilLeaving },
		response: {
			kind: 'done',
			echo: { id: user('userId'), status: inactive, endDate: leavingDate },
			words: { status: userStatusWords },
		},
	}),
	update: operation('POST /api/user/update', {
		query: {
			userId: user('userId'),
			cellPhone: name('userUpdateFields.cellPhone'),
			displayFullName: name('userUpdateFields.displayFullName'),
			email: email('userUpdateFields.email'),
			empId: name('userUpdateFields.employeeNumber'),
			familySuffix: name('userUpdateFields.familySuffix'),
			firstName: name('userUpdateFields.firstName'),
			gender: gender('userUpdateFields.gender'),
			guid: needed(name('userUpdateFields.guid')),
			jobGrade: name('userUpdateFields.jobGrade'),
			lastName: name('userUpdateFields.lastName'),
			locationId: id('userUpdateFields.locationId', publishedLocations),
			locationName: name('userUpdateFields.locationName'),
			middleName: name('userUpdateFields.middleName'),
			notes: text('userUpdateFields.notes'),
			phone: name('userUpdateFields.phone'),
			position: name('userUpdateFields.position'),
			profileId: id('userUpdateFields.jobProfileId', jobProfiles),
			secondLastName: name('userUpdateFields.secondLastName'),
			shortName: name('userUpdateFields.shortName'),
			status: choice('userUpdateFields.status', ...userStatusInputs),
			userDateOfBirth: birthday('userUpdateFields.dateOfBirth'),
			// Without a day, ClayHR keeps a person who comes back active.
			userEndDate: clearable(lastDay('userUpdateFields.endDate', 'userUpdateFields.startDate')),
			userStartDate: date('userUpdateFields.startDate'),
		},
		changesIn: 'userUpdateFields',
		hasEmptyValues: true,
		jsonFields: 'userUpdateFields',
		followUp: saveCustomFields({
			idOf: (_first, context) => readSource(context, user('userId')),
			done: 'The user was updated',
			advice: 'Run this operation again, or set the custom fields with Custom Field: Save Values.',
		}),
		response: { kind: 'done', echo: { id: user('userId') } },
	}),
	uploadPicture: operation('POST /api/user/uploadpicture', {
		body: { userid: user('userId') },
		files: { file: text('pictureField') },
		// ClayHR has words about the upload there.
		response: { kind: 'done', echo: { id: user('userId') }, named: { result: ['data'] } },
	}),
};
