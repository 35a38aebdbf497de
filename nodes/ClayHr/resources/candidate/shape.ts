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
	withoutFields,
} from '../../shared/records/shape';

/** A candidate, from calls with basic or with complete data. Fields that a call doesn't return are null. */
export const candidateShape = {
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
} satisfies Shape;

/** A candidate of Get and of Get Many with Details. ClayHR documents the step for Get Many only. */
export const candidateDetailsShape = withoutFields(candidateShape, 'step');

function applications(record: IDataObject): PlainValue {
	return each('candidatePositionsModelList', 'positionName')(record).join(', ');
}

// The calls have the IDs in a list of applications, in a list, as one ID or as one text.
function positionIds(record: IDataObject): PlainValue {
	const { candidatePositionsModelList: list, appliedPositionIds: others = null } = record;
	const ids = each('candidatePositionsModelList', 'positionid')(record);
	if (ids.length > 0) return ids;
	if (others === null) return Array.isArray(list) ? ids : null;
	// ClayHR sends 0 for no position.
	return (JSON.stringify(others).match(/\d+/g) ?? []).filter((id) => Number(id) > 0);
}
