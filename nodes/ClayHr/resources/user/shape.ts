import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../shared/isObject';
import { userIdOf } from '../../shared/lists/users';
import type { OpenShape } from '../../shared/records/openShape';
import {
	at,
	day,
	moment,
	personName,
	type PlainValue,
	type Reader,
	status,
	type Shape,
	withoutFields,
	word,
	yesNo,
} from '../../shared/records/shape';
import { manager, managerId, managerIds, managerNames } from './manager';
import { userStatusWords, wordsOf } from '../../shared/records/codes';
import { genders } from './codes';

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
		gender: word('gender', wordsOf(genders)),
		genderCode: at('gender'),
		guid: at('guid'),
		hasAccess: yesNo('hasAccess'),
		jobGrade: at('jobGrade'),
		jobProfileId: at('profileId', 'userProfileModel.profileId'),
		lastName: at('lastName'),
		location: at('location', 'locationName', 'locationModel.locationName'),
		managerEmail: at('supervisorModelList.0.email', 'managerRecord.email'),
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

/**
 * A user's custom fields by name, such as `custom.T-shirt size`. ClayHR's records name the field, not its code.
 */
function customFieldsOf({ customFieldValueModelList: list }: IDataObject): Record<string, PlainValue> {
	const values = Array.isArray(list) ? list.filter(isObject) : [];
	return Object.fromEntries(
		values.flatMap((value): Array<[string, PlainValue]> => {
			const name = customFieldName(value);
			return name === null ? [] : [[`${customPrefix}${String(name)}`, customFieldValue(value)]];
		}),
	);
}

const customPrefix = 'custom.';
const customFieldName = at('cfcode', 'customfieldName', 'customFieldName');
const customFieldValue = at('customFieldValue');

const withCustomFields = (shape: Shape): OpenShape => ({ ...shape, prefix: customPrefix, others: customFieldsOf });

/** A user of User: Get. */
export const wholeUserShape = withCustomFields(
	withoutFields(
		userShape,
		...(['department', 'departmentId', 'endDate'] as const),
		...(['dateOfBirth', 'guid', 'hasAccess', 'jobProfileId', 'location', 'notes', 'timeZone', 'workerType'] as const),
	),
);

/** A user of User: Get Basic Details. */
export const basicUserShape = withoutFields(
	userShape,
	...(['department', 'departmentId', 'manager', 'managerId', 'endDate'] as const),
	...([
		'createdAt',
		'dateOfBirth',
		'gender',
		'genderCode',
		'jobGrade',
		'location',
		'managerEmail',
		'managerIds',
		'managers',
	] as const),
	...(['middleName', 'userName', 'workerType'] as const),
);

/** A user of User: Get Many, and of the trigger's events. */
export const listedUserShape = withCustomFields(
	withoutFields(
		userShape,
		...(['employeeNumber', 'jobTitle', 'department', 'departmentId', 'endDate'] as const),
		...(['dateOfBirth', 'guid', 'hasAccess', 'jobGrade', 'jobProfileId', 'location', 'middleName'] as const),
		...(['notes', 'timeZone', 'workerType'] as const),
	),
);

/** A user of User: Get Many Basic Details. */
export const listedBasicUserShape = withoutFields(
	userShape,
	...(['employeeNumber', 'jobTitle', 'department', 'departmentId', 'manager', 'managerId', 'endDate'] as const),
	...(['createdAt', 'dateOfBirth', 'gender', 'genderCode', 'jobGrade', 'jobProfileId', 'location'] as const),
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

// Names of the directory's row and of the short record in a completed record.
const rowName = 'directory';
const shortRecordName = 'shortRecord';

/** The directory's row in a user's completed record. */
export function directoryRowIn(record: IDataObject): IDataObject | undefined {
	const row = record[rowName];
	return isObject(row) ? row : undefined;
}

/** The short record in a user's completed record. */
export function shortRecordIn(record: IDataObject): IDataObject | undefined {
	const row = record[shortRecordName];
	return isObject(row) ? row : undefined;
}

/** A record of a user of whom only the directory's row is known, which lacks the status. */
export const ofDirectoryRow = (row: IDataObject, status: string): IDataObject => ({
	userId: row.resourceId,
	status,
	[rowName]: row,
});

/** Completes a user's record with its row of the directory, if the directory has it. */
export function withDirectoryRow(user: IDataObject, rows: ReadonlyMap<number, IDataObject>): IDataObject {
	const row = rows.get(userIdOf(user) ?? 0);
	return row === undefined ? user : { ...user, [rowName]: row };
}

/** Completes a user's record with its short record, if there is one. */
export function withShortRecord(user: IDataObject, records: ReadonlyMap<number, IDataObject>): IDataObject {
	const record = records.get(userIdOf(user) ?? 0);
	return record === undefined ? user : { ...user, [shortRecordName]: record };
}

/**
 * Fields of a completed record: those of the call and those of the rows that complete it. The call's own values come first, then
 * those of the directory.
 *
 * @param rows the shapes of the rows
 */
export function completedShape(own: Shape | OpenShape, ...rows: readonly Shape[]): Shape | OpenShape {
	const has = (name: string) => [own, ...rows].some(({ fields, more }) => name in { ...fields, ...more });
	const completing = (readers: Readonly<Record<string, Reader>>) =>
		Object.fromEntries(
			Object.entries(readers)
				.filter(([name]) => has(name))
				.map(([name, read]) => [name, orInRows(read)]),
		);
	const { location, dateOfBirth, ...more } = userShape.more;
	const shape = { fields: completing({ ...userShape.fields, location, dateOfBirth }), more: completing(more) };
	return 'others' in own ? withCustomFields(shape) : shape;
}

function orInRows(read: Reader): Reader {
	return (record) => {
		const value = read(record);
		if (!isNothing(value)) return value;
		const found = [directoryRowIn(record), shortRecordIn(record)].flatMap((row) => (row ? [read(row)] : []));
		return found.find((one) => !isNothing(one)) ?? found[0] ?? value;
	};
}

/** Fields of a record that is completed by its row of the directory and by its short record. */
export const wholeShape = (own: Shape | OpenShape): Shape | OpenShape =>
	completedShape(own, directoryShape, namedUserShape);

/** Completes a user's record with the record of the manager. */
export const withManager = (user: IDataObject, managerRecord: IDataObject): IDataObject => ({ ...user, managerRecord });

/** The ID of the direct manager in a completed record, and the email. */
export const managerIdOf: Reader = orInRows(managerId);
export const managerEmailOf: Reader = orInRows(userShape.more.managerEmail);

const isNothing = (value: PlainValue) => value === null || (Array.isArray(value) && value.length === 0);

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
