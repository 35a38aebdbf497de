import { safePath } from '../../../../../nodes/ClayHr/resources/apiRequest/readApiRequest';

describe('the path of an API request', () => {
	it.each([
		['/api/orgunits', '/api/orgunits'],
		[' /rm/api/user/ ', '/api/user/'],
		['/rm', '/rm'],
		['/api/files/a b', '/api/files/a%20b'],
		['/api/files/a%20b', '/api/files/a%20b'],
		['/', '/'],
		['/api/a;b=%41', '/api/a;b=%41'],
		['/api/a%2fb', '/api/a%252fb'],
		['/api/%0d%0ax', '/api/%250d%250ax'],
	])('%p is sent as %p', (path, sent) => {
		expect(safePath(path)).toBe(sent);
	});

	it.each([
		'',
		'api/orgunits',
		'https://evil.example/api',
		'//evil.example/api',
		'/\\evil.example',
		'/api/../../admin',
		'/api/./x',
		'/api/%2e%2e/x',
		'/api/.%2E/x',
		'/api//x',
		'/api/..;A/x',
		'/api/..;%41/x',
		'/api/..%3b%41/x',
		'/api/%2E.;%41/x',
		'/api/.;%41/x',
		'/api/;%41/x',
		'/api/x/ ..;',
		'/api/x?y=1',
		'/api/x#y',
		'/api/x\ny',
	])('%p is rejected', (path) => {
		expect(safePath(path)).toBeUndefined();
	});
});
