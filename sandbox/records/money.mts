import type { Company } from '../company/company.mts';
import type { Invoice } from '../company/invoices.mts';
import { companyId, firstUserId } from '../company/organization.mts';
import type { PayStub } from '../company/payStubs.mts';
import { Facts } from '../contract/facts.mts';
import { projectFactsOf } from './project.mts';
import { userFactsOf } from './user.mts';

/** Facts about an invoice. */
export function invoiceFacts(company: Company, invoice: Invoice): Facts {
	return new Facts({
		...invoice,
		projectid: invoice.projectId,
		cid: companyId,
		createts: invoice.createdAt,
		projectModel: projectFactsOf(company, invoice.projectId),
		userModel: userFactsOf(company, invoice.userId),
	});
}

/** Facts about a pay stub. */
export function payStubFacts(company: Company, stub: PayStub): Facts {
	return new Facts({
		...stub,
		cid: companyId,
		totalGrossPay: stub.grossPay,
		ytdNet: stub.netOfYear,
		createts: stub.createdAt,
		createUserId: firstUserId,
		userViewModel: userFactsOf(company, stub.userId),
	});
}
