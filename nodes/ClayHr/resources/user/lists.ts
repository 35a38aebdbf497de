import { defineList } from '../../shared/lists/defineList';
import { employees } from '../../shared/lists/employees';
import { basicUser, basicUsers, usersByName as shortRecords } from '../../shared/lists/users';
import {
	basicUserShape,
	directoryShape,
	listedBasicUserShape,
	listedUserShape,
	namedUserShape,
	wholeUserShape,
} from './shape';

/** Users with the fields of ClayHR's list. */
export const users = defineList('GET /api/users', { shape: listedUserShape, paging: { idField: 'userId' } });

/** Users with their basic data. */
export const usersWithBasicData = { ...basicUsers, shape: listedBasicUserShape };

/** Users of all statuses by name, with department and job. */
export const usersByName = { ...shortRecords, shape: namedUserShape };

/** The directory of users, with department, location and managers. */
export const directory = { ...employees, shape: directoryShape };

/** One user with all of ClayHR's fields. */
export const wholeUser = defineList('GET /api/user/', { shape: wholeUserShape });

/** One user with the basic data. */
export const userWithBasicData = { ...basicUser, shape: basicUserShape };
