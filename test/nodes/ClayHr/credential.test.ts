import { ClayHrApi } from '../../../credentials/ClayHrApi.credentials';

const authenticate = async (apiKey: string, userId: string | number) =>
	await new ClayHrApi().authenticate(
		{ apiKey, userId },
		{ url: '/api/token', headers: { accept: 'application/json' } },
	);

it('adds the key and the user ID to the headers of a request, without blanks around them', async () => {
	expect(await authenticate(' key-of-ada\n', '\t140001 ')).toEqual({
		url: '/api/token',
		headers: { accept: 'application/json', 'x-api-key': 'key-of-ada', userid: '140001' },
	});
	expect((await authenticate('k', 140001)).headers).toMatchObject({ userid: '140001' });
});
