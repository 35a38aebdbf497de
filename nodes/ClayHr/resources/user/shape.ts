import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../shared/isObject';
import { at, day, moment, personName, status, type Shape } from '../../shared/records/shape';
import { manager, managerId, managerIds, managerNames } from './manager';
import { userStatusWords } from '../../shared/records/codes';

/**
 * A user. All calls that return users have this shape, although ClayHR's calls differ in field names. Fields that a
 * call doesn't return are null.
 */
export const userShape: Shape = {
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
};

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
