import { documentAccessWords } from './codes';
import { at, day, moment, personName, status, type Shape, word } from '../../shared/records/shape';

/** A file of the document library or of an announcement. */
export const documentShape: Shape = {
	fields: {
		id: at('attachid'),
		fileName: at('filename'),
		folder: at('folder', 'attachmentFolderModel.name'),
		type: at('fileExtn', 'atchType'),
		size: at('size'),
		storageId: at('s3id'),
		access: word('access', documentAccessWords),
		accessCode: at('access'),
		user: personName('userModel', 'attachUserModel'),
		userId: at('userid'),
		expiryDate: day('documentExpiryDate'),
		createdAt: moment('createts'),
	},
	more: {
		announcementId: at('annId'),
		candidateId: at('candidateid'),
		category: at('category'),
		comments: at('comments'),
		companyId: at('cid'),
		createdById: at('createuserid'),
		documentType: at('documentType'),
		// ClayHR misspells the issue date.
		issueDate: day('documnetIssueDate', 'documentIssueDate'),
		language: at('language'),
		projectId: at('projectid'),
		signatureStatus: status('signStatus'),
		signatureStatusCode: at('signStatus'),
		signingDate: day('signingDate'),
		status: status('status'),
		statusCode: at('status'),
		topic: at('topic'),
	},
};
