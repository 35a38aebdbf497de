import { checkPath } from '../../../../../nodes/ClayHr/resources/apiRequest/readApiRequest';

const another = 'which a server could read as another path';
const empty = 'has an empty part between two slashes';
const wholeAddress = 'is a whole address: leave out everything before the path';

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
		expect(checkPath(path)).toEqual({ url: sent });
	});

	it.each([
		['', "does not begin with '/'"],
		['api/orgunits', "does not begin with '/'"],
		['https://evil.example/api', wholeAddress],
		[' HTTP:/api', wholeAddress],
		['//evil.example/api', empty],
		['/\\evil.example', "has a '\\', which ends or changes a path"],
		['/api/../../admin', `has the part "..", ${another}`],
		['/api/./x', `has the part ".", ${another}`],
		['/api/%2e%2e/x', `has the part "%2e%2e", ${another}`],
		['/api/.%2E/x', `has the part ".%2E", ${another}`],
		['/api//x', empty],
		['/api/..;A/x', `has the part "..;A", ${another}`],
		['/api/..;%41/x', `has the part "..;%41", ${another}`],
		['/api/..%3b%41/x', `has the part "..%3b%41", ${another}`],
		['/api/%2E.;%41/x', `has the part "%2E.;%41", ${another}`],
		['/api/.;%41/x', `has the part ".;%41", ${another}`],
		['/api/;%41/x', `has the part ";%41", ${another}`],
		['/api/x/ ..;', `has the part " ..;", ${another}`],
		['/api/x?y=1#z', "has a '?': enter what follows it as Query under Options"],
		['/api/x#y', "has a '#', which ends or changes a path"],
		['/api/x\ny', `has the part "x\\ny", ${another}`],
	])('%p is refused with its reason', (path, problem) => {
		expect(checkPath(path)).toEqual({ problem });
	});
});
