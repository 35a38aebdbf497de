import { listOperation, operation } from '../../shared/operation';
import { date, email, emailOf, id, lastDay, needed, text, user } from '../../shared/parameters/fields';
import { basicUser } from '../../shared/lists/users';
import { approvalChainOptions, climb } from './approvalChain';
import { readReports, reportOptions, reportShape } from './getDirectReports';
import { activeLines, reportingLines } from './lists';
import { chainShape } from './shape';

const userId = user('orgRelationUserId');
const managerId = user('orgRelationManagerId');

/** Calls of the operations on reporting lines. */
export const orgRelationCalls = {
	create: operation('POST /api/user/orgrelation/add', {
		query: { userID: userId },
		body: {
			'Add Objects.0.managerId': managerId,
			'Add Objects.0.relationType': text('orgRelationFields.relationType'),
			'Add Objects.0.startDate': needed(date('orgRelationFields.startDate')),
			'Add Objects.0.endDate': needed(lastDay('orgRelationFields.endDate', 'orgRelationFields.startDate')),
			'Add Objects.0.adpAssociateOID': text('orgRelationFields.adpAssociateOid'),
		},
		listAsBody: 'Add Objects',
		response: { kind: 'done', echo: { userId, managerId } },
	}),
	getAll: listOperation(activeLines, {}),
	getAllForUser: listOperation(reportingLines, {
		query: { employeeUserId: userId, email: emailOf(userId) },
	}),
	getApprovalChain: operation(basicUser.endpoint, {
		query: { userID: userId },
		options: approvalChainOptions,
		customRead: climb,
		response: { kind: 'rows', shape: chainShape },
	}),
	getDirectReports: operation(activeLines.endpoint, {
		options: reportOptions,
		customRead: readReports,
		response: { kind: 'rows', shape: reportShape },
	}),
	update: operation('GET /api/orgrelation/save', {
		query: {
			orgRelationId: id('orgRelationId'),
			userId,
			managerUserId: managerId,
			managerEmail: emailOf(managerId),
			userEmail: needed(email('orgRelationUpdateFields.userEmail')),
			otherUserId: user('orgRelationUpdateFields.otherUserId'),
			relationType: text('orgRelationUpdateFields.relationType'),
			startDate: needed(date('orgRelationUpdateFields.startDate')),
			enddate: needed(lastDay('orgRelationUpdateFields.endDate', 'orgRelationUpdateFields.startDate')),
			cid: id('orgRelationUpdateFields.companyId'),
			status: text('orgRelationUpdateFields.relationStatus'),
		},
		hasEmptyValues: true,
		response: { kind: 'done', echo: { id: id('orgRelationId'), userId, managerId } },
	}),
};
