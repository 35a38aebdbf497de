import { assertBaseUrl, companyBaseUrl } from '../../../../nodes/ClayHr/shared/companyUrl';

const node = {
	id: '1',
	name: 'ClayHR',
	type: 'clayHr',
	typeVersion: 1,
	position: [0, 0] as [number, number],
	parameters: {},
};

describe('the company URL', () => {
	it.each([
		['https://acme.clayhr.net', 'https://acme.clayhr.net/rm'],
		['https://acme.clayhr.net/', 'https://acme.clayhr.net/rm'],
		['  https://acme.clayhr.net/rm/user/view/1?x=https://evil.example#y ', 'https://acme.clayhr.net/rm'],
		['HTTPS://Acme.ClayHR.net:8443/rm', 'HTTPS://Acme.ClayHR.net:8443/rm'],
		['acme.clayhr.net', 'https://acme.clayhr.net/rm'],
		['acme.clayhr.net/rm/', 'https://acme.clayhr.net/rm'],
		['http://acme.clayhr.net', 'https://acme.clayhr.net/rm'],
		['http://localhost:8787', 'http://localhost:8787/rm'],
		['http://127.0.0.1:8787/rm', 'http://127.0.0.1:8787/rm'],
		['http://localhost.evil.example', 'https://localhost.evil.example/rm'],
	])('%p starts calls at %p', (companyUrl, baseUrl) => {
		expect(companyBaseUrl(companyUrl)).toBe(baseUrl);
		expect(() => assertBaseUrl(node, baseUrl)).not.toThrow();
	});

	it.each([
		'',
		'   ',
		'acme clayhr',
		'https://',
		'https://user:pw@acme.clayhr.net',
		'http://localhost:pw@evil.example',
		'ftp://acme.clayhr.net',
		'javascript:alert(1)',
		undefined,
		42,
	])('%p is refused', (companyUrl) => {
		expect(() => assertBaseUrl(node, companyBaseUrl(companyUrl), 3)).toThrow("'Company URL' in the ClayHR credential");
	});
});
