import { newUserId } from '../../../../../nodes/ClayHr/resources/user/newUserId';

it.each([
	[{ success: true, message: 'successful', userID: 7 }, 7],
	[{ success: true, message: 'successful', userId: 7 }, 7],
	[{ success: true, data: { userID: 7 } }, 7],
	[{ success: true, message: 'successful', data: { userId: '7' } }, '7'],
	[{ success: true, message: 'successful', userID: 0 }, undefined],
	[{ success: true, data: null }, undefined],
])('the ID of a new user in %j is %j', (response, id) => {
	expect(newUserId(response)).toBe(id);
});
