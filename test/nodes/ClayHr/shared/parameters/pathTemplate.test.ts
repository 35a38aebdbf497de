import { encodeSegment, fillPath } from '../../../../../nodes/ClayHr/shared/parameters/pathTemplate';

describe('the path guard', () => {
	it.each([
		'',
		' ',
		'.',
		'..',
		' .. ',
		'%2e%2e',
		'%2E.',
		'.%2e',
		'%2e',
		'a\nb',
		'a\r\nX: 1',
		'\u0000',
		'x'.repeat(4096),
		'\uD800',
	])('rejects %p', (value) => {
		expect(encodeSegment(value)).toBeUndefined();
	});

	it.each([
		['140001', '140001'],
		[' 140001 ', '140001'],
		['../x', '..%2Fx'],
		['a/b', 'a%2Fb'],
		['a?b', 'a%3Fb'],
		['a#b', 'a%23b'],
		['a\\b', 'a%5Cb'],
		['%2e%2e/x', '%252e%252e%2Fx'],
		['...', '...'],
		['Zoë 山', 'Zo%C3%AB%20%E5%B1%B1'],
		['😀', '%F0%9F%98%80'],
	])('encodes %p as one segment', (value, segment) => {
		expect(encodeSegment(value)).toBe(segment);
		const { pathname } = new URL(
			fillPath('/rm/api/projects/{projectId}', { projectId: String(segment) }),
			'https://acme.example',
		);
		expect(pathname).toBe(`/rm/api/projects/${String(segment)}`);
	});

	it('fills each placeholder', () => {
		expect(fillPath('/api/{one}/x/{two}', { one: '1', two: '$&' })).toBe('/api/1/x/$&');
	});
});
