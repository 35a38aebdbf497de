import { defineList } from './defineList';

/** Users with their basic data. */
export const basicUsers = defineList('GET /api/users/basic', { paging: { idField: 'userId' } });

/** One user with the basic data. */
export const basicUser = defineList('GET /api/user/basic', {});
