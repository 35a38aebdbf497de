import { encodeForm } from '../../../../../nodes/ClayHr/shared/http/multipart';

const file = { name: 'file', fileName: 'cv.pdf', mimeType: 'application/pdf', content: Buffer.from('%PDF') };
const textOf = (...args: Parameters<typeof encodeForm>) => encodeForm(...args).body.toString('utf8');

it('writes values first, then files with name and type', () => {
	const { body, contentType } = encodeForm({ userid: 140001 }, [file]);
	expect(contentType).toBe('multipart/form-data; boundary=----ClayHrForm1');
	expect(body.toString()).toBe(
		[
			'------ClayHrForm1',
			'Content-Disposition: form-data; name="userid"',
			'',
			'140001',
			'------ClayHrForm1',
			'Content-Disposition: form-data; name="file"; filename="cv.pdf"',
			'Content-Type: application/pdf',
			'',
			'%PDF',
			'------ClayHrForm1--',
			'',
		].join('\r\n'),
	);
});

it('keeps quotes and line breaks out of the header, and keeps other characters', () => {
	const fileName = 'the "last" Łukasz\r\nX-Evil: 1 履歴書.pdf';
	expect(textOf({}, [{ ...file, fileName }])).toContain(
		'filename="the %22last%22 Łukasz%0D%0AX-Evil: 1 履歴書.pdf"\r\nContent-Type',
	);
});

it.each(['', 'nonsense', 'text/plain\r\nX-Evil: 1', 'image/ü'])('replaces the MIME type %j', (mimeType) => {
	expect(textOf({}, [{ ...file, mimeType }])).toContain('\r\nContent-Type: application/octet-stream\r\n\r\n');
});

it('finds a boundary that occurs in no part', () => {
	const content = Buffer.from('------ClayHrForm1 and ----ClayHrForm2');
	const { contentType } = encodeForm({ note: '----ClayHrForm3' }, [{ ...file, content }]);
	expect(contentType).toMatch(/boundary=----ClayHrForm4$/);
});
