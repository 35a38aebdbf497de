import { extname } from 'node:path';
import type { Company } from '../company/company.mts';
import type { Document } from '../company/documents.mts';
import { companyId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';
import { userFactsOf } from './user.mts';

/** Facts about a file, without its content. Undocumented: the access codes. Here: PUB and HR. */
export function documentFacts(company: Company, document: Document): Facts {
	return new Facts({
		attachid: document.attachmentId,
		atchType: 'DOC',
		fileExtn: extname(document.fileName).slice(1),
		s3id: document.storageId,
		filename: document.fileName,
		cid: companyId,
		createuserid: document.createUserId,
		userid: document.createUserId,
		userModel: userFactsOf(company, document.createUserId),
		size: document.content.length,
		createts: document.createdAt,
		folder: document.folder,
		annId: document.announcementId,
		access: document.confidential ? 'HR' : 'PUB',
		objectType: document.announcementId === null ? 'company' : 'announcement',
		language: 'en',
		status: 'A',
		candidateAccess: false,
		global: !document.confidential,
		resume: false,
	});
}
