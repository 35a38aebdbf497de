import fc from 'fast-check';

import { assertBaseUrl, companyBaseUrl } from '../../../../nodes/ClayHr/shared/companyUrl';
import { baseUrlsOf, node } from './baseUrls.mts';

describe('the company URL', () => {
	it.each([
		['https://acme.clayhr.net', 'https://acme.clayhr.net/rm'],
		['https://acme.clayhr.net/', 'https://acme.clayhr.net/rm'],
		['  https://acme.clayhr.net/rm/user/view/1?x=https://evil.example#y ', 'https://acme.clayhr.net/rm'],
		['\thttps://acme.clayhr.net\r\n', 'https://acme.clayhr.net/rm'],
		['https://acme.clayhr.net?from=me@evil.example', 'https://acme.clayhr.net/rm'],
		['https://acme.clayhr.net#@evil.example', 'https://acme.clayhr.net/rm'],
		['https://acme.clayhr.net/\\@evil.example\nx', 'https://acme.clayhr.net/rm'],
		['HTTPS://Acme.ClayHR.net:8443/rm', 'https://acme.clayhr.net:8443/rm'],
		['acme.clayhr.net', 'https://acme.clayhr.net/rm'],
		['acme.clayhr.net/rm/', 'https://acme.clayhr.net/rm'],
		['acme.clayhr.net:443', 'https://acme.clayhr.net/rm'],
		['HTTPS://ACME.clayhr.net:443/rm', 'https://acme.clayhr.net/rm'],
		['http://acme.clayhr.net:443', 'https://acme.clayhr.net/rm'],
		['https://acme.clayhr.net:80', 'https://acme.clayhr.net:80/rm'],
		['https://acme.clayhr.net:4430', 'https://acme.clayhr.net:4430/rm'],
		['https://acme.clayhr.net.', 'https://acme.clayhr.net/rm'],
		['https://acme.clayhr.net.:443/rm', 'https://acme.clayhr.net/rm'],
		['https://acme.clayhr.net.:8443', 'https://acme.clayhr.net:8443/rm'],
		['https://[2001:DB8::443]:443', 'https://[2001:db8::443]/rm'],
		['http://LOCALHOST:80/', 'http://localhost/rm'],
		['https://localhost:80/', 'https://localhost:80/rm'],
		['http://localhost:443', 'http://localhost:443/rm'],
		['http://acme.clayhr.net', 'https://acme.clayhr.net/rm'],
		['http://10.0.0.5:8080', 'https://10.0.0.5:8080/rm'],
		['https://10.0.0.5:65535', 'https://10.0.0.5:65535/rm'],
		['https://xn--bcher-kva.example', 'https://xn--bcher-kva.example/rm'],
		['https://[2001:db8::1]:8443', 'https://[2001:db8::1]:8443/rm'],
		['http://[2001:db8::1]', 'https://[2001:db8::1]/rm'],
		['http://localhost:8787', 'http://localhost:8787/rm'],
		['HTTP://LocalHost:8787', 'http://localhost:8787/rm'],
		['http://localhost', 'http://localhost/rm'],
		['localhost:8787', 'https://localhost:8787/rm'],
		['http://127.0.0.1:8787/rm', 'http://127.0.0.1:8787/rm'],
		['http://[::1]:8787/', 'http://[::1]:8787/rm'],
		['http://localhost.evil.example', 'https://localhost.evil.example/rm'],
		['http://127.0.0.1.evil.example', 'https://127.0.0.1.evil.example/rm'],
		['http://host.docker.internal:8787/', 'http://host.docker.internal:8787/rm'],
		['http://host.docker.internal.evil.example', 'https://host.docker.internal.evil.example/rm'],
		['http://evil.host.docker.internal', 'https://evil.host.docker.internal/rm'],
		['acme', 'https://acme.clayhr.net/rm'],
		['  acme-2\n', 'https://acme-2.clayhr.net/rm'],
		['Acme', 'https://acme.clayhr.net/rm'],
		[' Acme-2 ', 'https://acme-2.clayhr.net/rm'],
		['ACME', 'https://acme.clayhr.net/rm'],
		['ACME-CORP', 'https://acme-corp.clayhr.net/rm'],
		['Localhost', 'https://localhost/rm'],
		['LOCALHOST', 'https://localhost/rm'],
		['a', 'https://a.clayhr.net/rm'],
		['abcdefghijklmnopqrst', 'https://abcdefghijklmnopqrst.clayhr.net/rm'],
		['localhost', 'https://localhost/rm'],
	])('%p gives the base URL %p', (companyUrl, baseUrl) => {
		expect(baseUrlsOf(companyUrl)).toEqual([baseUrl, baseUrl]);
		expect(() => assertBaseUrl(node, baseUrl)).not.toThrow();
	});

	it.each([
		'',
		'   ',
		'aCME',
		'AcmeCorp',
		'ACME2',
		'Acme-',
		'\u212Acme',
		'Https',
		'HTTP',
		'WWW',
		'Abcdefghijklmnopqrstu',
		'ABCDEFGHIJKLMNOPQRSTU',
		'acme-',
		'-acme',
		'2acme',
		'acme_x',
		'acme/',
		'acme:443',
		'https://acme',
		'http://host',
		'abcdefghijklmnopqrstu',
		'3f2c81d0-5a1e-4a52-9d1f-0c6b8e7a1f00',
		'f2c81d05a1e4a529d1f0c6b8',
		'QzFhYzY1',
		'https',
		'http',
		'www',
		'acme clayhr',
		'acme\nclayhr',
		'https:',
		'https://',
		'https://?x',
		'https//acme.clayhr.net',
		'https:acme.clayhr.net',
		'https:/acme.clayhr.net',
		'https:///acme.clayhr.net',
		'https:/\\evil.example',
		'https:\\\\evil.example',
		'\\\\evil.example',
		'//evil.example',
		'/rm',
		'?x',
		'htp://acme.clayhr.net',
		'htps://acme.clayhr.net',
		'http://https://acme.clayhr.net',
		'https://https://acme.clayhr.net',
		'ftp://acme.clayhr.net',
		'file:///etc/passwd',
		'data:text/plain,x',
		'javascript:alert(1)',
		'javascript://acme.clayhr.net/%0aalert(1)',
		'blob:https://acme.clayhr.net',
		'https://user:pw@acme.clayhr.net',
		'https://user@acme.clayhr.net',
		'user:pw@acme.clayhr.net',
		'ada@acme.clayhr.net',
		'https://acme.clayhr.net@evil.example',
		'https://acme.clayhr.net:443@evil.example',
		'https://acme.clayhr.net\\@evil.example',
		'https://acme.clayhr.net%40evil.example',
		'https://acme.clayhr.net %40evil.example',
		'http://localhost @evil.example',
		'http://localhost\t@evil.example',
		'http://localhost\n@evil.example/',
		'http://localhost\u00a0@evil.example',
		'http://localhost:pw@evil.example',
		'http://localhost:8787@evil.example',
		'http://localhost:8787.evil.example',
		'http://127.0.0.1\\.evil.example',
		'http://[::1]@evil.example',
		'http://[::1].evil.example',
		'https://acme.clay hr.net',
		'https://acme.cl\tayhr.net',
		'https://acme.cl\nayhr.net',
		'ht\ntps://acme.clayhr.net',
		'https://acme.clayhr.net, https://evil.example',
		'https://acme.clayhr.net;evil.example',
		'https://bücher.example',
		'https://аcme.clayhr.net',
		'https://acme。clayhr。net',
		'https://acme.clayhr.net／@evil.example',
		'https://\u200bacme.clayhr.net',
		'https://acme_x.clayhr.net',
		'https://-acme.clayhr.net',
		'https://acme-.clayhr.net',
		'https://.clayhr.net',
		'https://acme..clayhr.net',
		'https://acme.clayhr.net..',
		'https://acme.clayhr.net.@evil.example',
		'https://acme.c\u212alayhr.net',
		'http://localhost.',
		'https://acme.clayhr.net:',
		'https://acme.clayhr.net:0',
		'https://acme.clayhr.net:65536',
		'https://acme.clayhr.net:99999',
		'https://acme.clayhr.net:80x',
		'https://acme.clayhr.net:-1',
		'https://acme.clayhr.net:443:443',
		'https://[::1',
		'https://::1',
		'https://[acme.clayhr.net]',
		'https://1.2.3',
		'https://256.0.0.1',
		'https://10.0.0.5.',
		'https://0x7f.0.0.1',
		'{{ $credentials.apiKey }}',
		`https://${'a'.repeat(64)}.clayhr.net`,
		undefined,
		null,
		42,
		1.5,
		true,
		{ toString: 'https://acme.clayhr.net' },
		['https://acme.clayhr.net'],
	])('%p is rejected, and nothing can be sent', (companyUrl) => {
		const baseUrls = baseUrlsOf(companyUrl);
		expect(baseUrls).toEqual(['', '']);
		expect(() => assertBaseUrl(node, companyBaseUrl(companyUrl), 3)).toThrow("'Company URL' in the ClayHR credential");
	});

	it('is rejected by the node even if another source supplies an address', () => {
		for (const baseUrl of [undefined, '/rm', 'https://u:p@acme.clayhr.net/rm', 'http://acme.clayhr.net/rm'])
			expect(() => assertBaseUrl(node, baseUrl)).toThrow("'Company URL' in the ClayHR credential");
	});

	it('is the same everywhere, and never another host', () => {
		const part = fc.constantFrom(
			...[
				'http://',
				'https://',
				'htp://',
				'//',
				'localhost',
				'127.0.0.1',
				'[::1]',
				'acme.clayhr.net',
				'evil.example',
				'acme',
			],
			...[
				'host.docker.internal',
				'@',
				':',
				':8787',
				':pw',
				'/',
				'\\',
				'?',
				'#',
				'.',
				' ',
				'\t',
				'\n',
				'%40',
				'%2f',
				'ß',
				'\u200b',
				',',
			],
		);
		const text = fc.oneof(
			fc.array(part, { maxLength: 7 }).map((parts) => parts.join('')),
			fc.string({ unit: 'binary' }),
		);
		fc.assert(
			fc.property(text, (companyUrl) => {
				const [baseUrl, evaluated] = baseUrlsOf(companyUrl);
				expect(evaluated).toBe(baseUrl);
				if (baseUrl === '') return;
				const { protocol, hostname, host, username, password, pathname, search, hash } = new URL(String(baseUrl));
				expect({ username, password, pathname, search, hash }).toEqual({
					username: '',
					password: '',
					pathname: '/rm',
					search: '',
					hash: '',
				});
				const isThisComputer = ['localhost', '127.0.0.1', '[::1]', 'host.docker.internal'].includes(hostname);
				if (!isThisComputer) expect(protocol).toBe('https:');
				if (/^\s*[^\s./:]+\s*$/.test(companyUrl) && hostname !== 'localhost') {
					expect(hostname).toBe(`${companyUrl.trim()}.clayhr.net`);
					return;
				}
				const rest = companyUrl
					.trim()
					.toLowerCase()
					.replace(/^https?:\/\//, '')
					.replace(/^([^/?#:]*)\.(?=[:/?#]|$)/, '$1');
				expect(rest.startsWith(host)).toBe(true);
				expect(rest.slice(host.length)).toMatch(/^(:443|:80)?([/?#][^]*)?$/);
			}),
			{ numRuns: 2000 },
		);
	});

	const long = 100_000;
	it.each([
		['blanks', ' '.repeat(long)],
		['blanks around an address', `${' '.repeat(long)}https://acme.clayhr.net${' '.repeat(long)}`],
		['blanks after an address and a letter after them', `acme.clayhr.net${' '.repeat(long)}x`],
		['blanks after a word and a letter after them', `acme${' '.repeat(long)}x`],
		['labels', `${'a.'.repeat(long)}!`],
		['hyphens', `a${'-'.repeat(long)}`],
		['colons in brackets', `[${':'.repeat(long)}`],
		['groups in brackets', `[${'a:'.repeat(long)}`],
		['slashes', `https:${'/'.repeat(long)}`],
		['a path', `acme.clayhr.net/${'a'.repeat(long)}`],
	])('is checked in one pass over %s', (_what, companyUrl) => {
		// A check that tries each beginning of the text takes a hundred times as long for ten times the length.
		const timeOf = (text: string) => {
			const times = [1, 2, 3].map(() => {
				const begun = performance.now();
				companyBaseUrl(text);
				return performance.now() - begun;
			});
			return Math.min(...times);
		};
		expect(['', 'https://acme.clayhr.net/rm'].includes(companyBaseUrl(companyUrl))).toBe(true);
		expect(timeOf(companyUrl)).toBeLessThan(50 * (timeOf(companyUrl.slice(0, long / 10)) + 1));
	});
});
