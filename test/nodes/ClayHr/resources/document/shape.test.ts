import { documentShape } from '../../../../../nodes/ClayHr/resources/document/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const document = {
	attachid: 120034,
	atchType: 'DOC',
	fileExtn: 'pdf',
	s3id: '9001/3f2a',
	filename: 'handbook.pdf',
	cid: 9001,
	createuserid: 140009,
	size: 20480,
	comments: '',
	createts: 1715587200000,
	userid: 140001,
	userModel: { userId: 140001, displayFullName: 'Ada Stone' },
	signStatus: '',
	folder: 'Policies',
	annId: 410,
	access: 'PUB',
	documnetIssueDate: '2024-05-13',
	documentExpiryDate: '2025-05-13',
	language: 'en',
	status: 'A',
};

it('is flat', () => {
	expect(simplify(document, documentShape)).toEqual({
		id: 120034,
		fileName: 'handbook.pdf',
		folder: 'Policies',
		type: 'pdf',
		size: 20480,
		storageId: '9001/3f2a',
		access: 'public',
		accessCode: 'PUB',
		user: 'Ada Stone',
		userId: 140001,
		expiryDate: '2025-05-13',
		createdAt: '2024-05-13T08:00:00.000Z',
	});
	expect(select(document, documentShape, ['issueDate', 'announcementId', 'createdById', 'comments'])).toEqual({
		id: 120034,
		issueDate: '2024-05-13',
		announcementId: 410,
		createdById: 140009,
		comments: null,
	});
});

it('accepts odd values', () => {
	const odd = { attachid: '7', filename: 5, s3id: 12, fileExtn: '', atchType: 'DOC', userModel: null, createts: 'May' };
	expect(simplify(odd, documentShape)).toMatchObject({
		id: 7,
		fileName: 5,
		storageId: 12,
		type: 'DOC',
		user: null,
		folder: null,
		expiryDate: null,
		createdAt: 'May',
	});
});
