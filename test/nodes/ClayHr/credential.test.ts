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

it.each(['\u200b', '\u2060', '\ufeff', '\u00ad', '\ufe0f', '\u202e', '\u0000', '\r\n', '\u2028', '\u00a0'])(
	'drops %j from the end of the key and of the user ID',
	async (pasted) => {
		const { headers } = await authenticate(`key-of-ada${pasted}`, `140001${pasted}`);
		expect(headers).toMatchObject({ 'x-api-key': 'key-of-ada', userid: '140001' });
	},
);

it.each([' ', '\t', '\n', '\r\n', '\u00a0', '\u200b', '\u00ad', '\ufeff', '\u3000', '\u0000'])(
	'refuses %j inside the key and inside the user ID',
	async (inside) => {
		const problem = 'in the ClayHR credential has a blank, a line break or an invisible character inside. Copy';
		await expect(authenticate(`key-${inside}of-ada`, 1)).rejects.toThrow(`'API Key' ${problem}`);
		await expect(authenticate(` key-${inside}of-ada `, 1)).rejects.toThrow(`'API Key' ${problem}`);
		await expect(authenticate('key-of-ada', `140${inside}001`)).rejects.toThrow(`'User ID' ${problem}`);
	},
);

it.each(['…', 'é', '\u201d', '😀', '\ud800'])('refuses %j, which no header can have', async (pasted) => {
	await expect(authenticate(`key-of-ada${pasted}`, '140001')).rejects.toThrow(
		"'API Key' in the ClayHR credential has a character that can't be sent to ClayHR. Copy the value from ClayHR again",
	);
	await expect(authenticate('key-of-ada', `140001${pasted}`)).rejects.toThrow("'User ID' in the ClayHR credential");
});

it.each([
	['', '140001', "'API Key' in the ClayHR credential is empty"],
	['\u200b ', '140001', "'API Key' in the ClayHR credential is empty"],
	['k', '', "'User ID' in the ClayHR credential is empty"],
	['k', 'ada', "'User ID' in the ClayHR credential is not a number"],
	['k', '1.5', "'User ID' in the ClayHR credential is not a number"],
	['k', '-1', "'User ID' in the ClayHR credential is not a number"],
])('refuses the key %j with the user ID %j', async (apiKey, userId, expected) => {
	await expect(authenticate(apiKey, userId)).rejects.toThrow(expected);
});

it.each([
	[true, true],
	[false, undefined],
	[undefined, undefined],
	['false', undefined],
])('with Ignore SSL Issues %j, a request gets skipSslCertificateValidation %j', async (ignoreSslIssues, expected) => {
	const credential = { apiKey: 'k', userId: '1', ...(ignoreSslIssues !== undefined && { ignoreSslIssues }) };
	const { skipSslCertificateValidation } = await new ClayHrApi().authenticate(credential, { url: '/api/token' });
	expect(skipSslCertificateValidation).toBe(expected);
});

it('has no test request, because n8n asks a node for its test only then', () => {
	expect(new ClayHrApi()).not.toHaveProperty('test');
});
