import type { IDataObject } from 'n8n-workflow';

import {
	at,
	count,
	day,
	each,
	firstOf,
	moment,
	type PlainValue,
	status,
	yesNo,
	type Shape,
} from '../../shared/records/shape';

/** A candidate, from calls with basic or with complete data. Fields that a call doesn't return are null. */
export const candidateShape: Shape = {
	fields: {
		id: at('recruitId'),
		name: at('name'),
		email: at('email'),
		phone: at('phone'),
		positions: firstOf(applications, at('appliedPositions', 'positionNameList', 'positionName')),
		step: at('applicationStatus', 'candidateStatusModel.statusName'),
		source: at('source'),
		recruiter: at('recruiterName', 'recruiter'),
		recruiterId: at('recruiterUserId'),
		createdAt: moment('createts'),
		updatedAt: moment('updatedOn'),
	},
	more: {
		applicationCount: count('candidatePositionsModelList'),
		companyId: at('cid'),
		dateOfBirth: day('dateOfBirth'),
		isInternal: yesNo('isInternalCand', 'internalCandidate'),
		isNew: yesNo('isNewCand'),
		joiningDate: day('joiningDate'),
		notes: at('notes'),
		positionIds,
		referrer: at('referrerName', 'referrer'),
		score: at('score'),
		status: status('status'),
		statusCode: at('status'),
		statusId: at('statusid'),
		summary: at('summaryByCandidate'),
		verified: yesNo('verified'),
	},
};

function applications(record: IDataObject): PlainValue {
	return each('candidatePositionsModelList', 'positionName')(record).join(', ');
}

// The basic list has the IDs as one text.
function positionIds(record: IDataObject): string[] {
	const ids = each('candidatePositionsModelList', 'positionid')(record);
	const text = at('appliedPositionIds')(record);
	return ids.length > 0 || text === null
		? ids
		: String(text)
				.split(',')
				.map((id) => id.trim());
}
