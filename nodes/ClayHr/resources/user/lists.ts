import { defineList } from '../../shared/lists/defineList';
import { employees } from '../../shared/lists/employees';
import { basicUser, basicUsers } from '../../shared/lists/users';
import { userShape } from './shape';

/** Users with the fields of ClayHR's list. */
export const users = defineList('GET /api/users', { shape: userShape, paging: { idField: 'userId' } });

/** Users with their basic data. */
export const usersWithBasicData = { ...basicUsers, shape: userShape };

/** The directory of users, with department, location and managers. */
export const directory = { ...employees, shape: userShape };

/** One user with all of ClayHR's fields. */
export const wholeUser = defineList('GET /api/user/', { shape: userShape });

/** One user with the basic data. */
export const userWithBasicData = { ...basicUser, shape: userShape };
