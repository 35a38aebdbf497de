import type { Company } from '../company/company.mts';
import type { Invoice } from '../company/invoices.mts';
import { companyId, firstUserId } from '../company/organization.mts';
import type { PayStub } from '../company/payStubs.mts';
import { Facts } from '../contract/facts.mts';
import { projectFacts } from './project.mts';
import { userFacts } from './user.mts';

/** Gives what is known about an invoice. */
export function invoiceFacts(company: Company, invoice: Invoice): Facts {
	const person = company.people.get(invoice.userId);
	const project = company.projects.get(invoice.projectId);
	return new Facts({
		...invoice,
		projectid: invoice.projectId,
		cid: companyId,
		createts: invoice.createdAt,
		projectModel: project === undefined ? null : projectFacts(company, project),
		userModel: person === undefined ? null : userFacts(company, person),
	});
}

/** Gives what is known about a pay stub. */
export function payStubFacts(company: Company, stub: PayStub): Facts {
	const person = company.people.get(stub.userId);
	return new Facts({
		...stub,
		cid: companyId,
		totalGrossPay: stub.grossPay,
		ytdNet: stub.netOfYear,
		createts: stub.createdAt,
		createUserId: firstUserId,
		userViewModel: person === undefined ? null : userFacts(company, person),
	});
}
