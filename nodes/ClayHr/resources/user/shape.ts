import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../shared/isObject';
import { at, day, moment, personName, status, type Shape, withoutFields, yesNo } from '../../shared/records/shape';
import { manager, managerId, managerIds, managerNames } from './manager';
import { userStatusWords } from '../../shared/records/codes';

/**
 * All fields of a user that ClayHR's calls have between them. Each call documents a part of them, under names of its
 * own; the shapes below say which.
 */
export const userShape = {
	fields: {
		id: at('userId', 'resourceId'),
		employeeNumber: at('empId'),
		name: personName(),
		email: at('email', 'emailAddress'),
		jobTitle: at('jobTitle', 'position', 'profileName', 'userProfileModel.profileName'),
		department: at('department', 'departmentLabel', 'departmentModel.name', 'departmentModel.departmentLabel'),
		departmentId: at('departmentId', 'departmentID', 'departmentModel.departmentId'),
		manager,
		managerId,
		status: status('status', userStatusWords),
		statusCode: at('status'),
		startDate: day('userStartDate', 'startDate'),
		endDate: day('userEndDate', 'endDate'),
	},
	more: {
		cellPhone: at('cellPhone'),
		companyId: at('cid'),
		createdAt: moment('createts'),
		dateOfBirth: day('userDateOfBirth', 'dateOfBirth'),
		firstName: at('firstName'),
		gender: at('gender'),
		guid: at('guid'),
		hasAccess: yesNo('hasAccess'),
		jobGrade: at('jobGrade'),
		jobProfileId: at('profileId', 'userProfileModel.profileId'),
		lastName: at('lastName'),
		location: at('location', 'locationName', 'locationModel.locationName'),
		managerEmail: at('supervisorModelList.0.email'),
		managerIds,
		managers: managerNames,
		middleName: at('middleName'),
		notes: at('notes'),
		phone: at('phone'),
		shortName: at('shortName'),
		timeZone: at('timezone', 'timeZone'),
		userName: at('userName'),
		workerType: at('workerType'),
	},
} satisfies Shape;

/** A user of User: Get. */
export const wholeUserShape = withoutFields(
	userShape,
	...(['department', 'departmentId', 'endDate'] as const),
	...(['dateOfBirth', 'guid', 'hasAccess', 'jobProfileId', 'location', 'notes', 'timeZone', 'workerType'] as const),
);

/** A user of User: Get Basic Details. */
export const basicUserShape = withoutFields(
	userShape,
	...(['department', 'departmentId', 'manager', 'managerId', 'endDate'] as const),
	...([
		'createdAt',
		'dateOfBirth',
		'gender',
		'jobGrade',
		'location',
		'managerEmail',
		'managerIds',
		'managers',
	] as const),
	...(['middleName', 'userName', 'workerType'] as const),
);

/** A user of User: Get Many, and of the trigger's events. */
export const listedUserShape = withoutFields(
	userShape,
	...(['employeeNumber', 'jobTitle', 'department', 'departmentId', 'endDate'] as const),
	...(['dateOfBirth', 'guid', 'hasAccess', 'jobGrade', 'jobProfileId', 'location', 'middleName'] as const),
	...(['notes', 'timeZone', 'workerType'] as const),
);

/** A user of User: Get Many Basic Details. */
export const listedBasicUserShape = withoutFields(
	userShape,
	...(['employeeNumber', 'jobTitle', 'department', 'departmentId', 'manager', 'managerId', 'endDate'] as const),
	...(['createdAt', 'dateOfBirth', 'gender', 'jobGrade', 'jobProfileId', 'location'] as const),
	...(['managerEmail', 'managerIds', 'managers', 'middleName', 'notes', 'userName', 'workerType'] as const),
);

/** A user of User: Get Many by Name. */
export const namedUserShape = withoutFields(
	userShape,
	...(['manager', 'managerId', 'endDate'] as const),
	...(['createdAt', 'dateOfBirth', 'jobGrade', 'location', 'managerEmail', 'managerIds', 'managers'] as const),
	...(['middleName', 'userName', 'workerType'] as const),
);

/** A user of the directory. The node adds the status, which the directory's rows lack. */
export const directoryShape = withoutFields(
	userShape,
	'departmentId',
	...(['cellPhone', 'companyId', 'createdAt', 'firstName', 'guid', 'jobGrade', 'jobProfileId', 'lastName'] as const),
	...(['hasAccess', 'managerEmail', 'middleName', 'shortName', 'userName'] as const),
);

const menuNames = (record: IDataObject): string[] =>
	Object.entries(isObject(record.appMenuModel) ? record.appMenuModel : {})
		.filter(([name, value]) => name.startsWith('menu') && value === true)
		.map(([name]) => name.slice('menu'.length));

/** Permissions of the API key's user, and the owner's menus in ClayHR. */
export const permissionsShape: Shape = {
	fields: {
		id: at('appMenuModel.appMenuId'),
		menu: at('appMenuModel.name'),
		functions: ({ userGroupFunctionsList: list }) => (Array.isArray(list) ? list.map(String).filter(Boolean) : []),
		menus: menuNames,
	},
};
