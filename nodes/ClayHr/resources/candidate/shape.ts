import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../shared/isObject';
import {
	at,
	count,
	day,
	each,
	firstOf,
	moment,
	personName,
	type PlainValue,
	type Reader,
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

/** A candidate of Get Many. */
export const listedCandidateShape = withoutFields(
	candidateShape,
	...(['applicationCount', 'isNew', 'joiningDate', 'score'] as const),
);

/** A candidate of Get Many with Details. ClayHR documents the step for Get Many only. */
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

/** IDs of the positions that a candidate applied for. */
export function appliedPositionIds(record: IDataObject): number[] {
	const ids = positionIds(record);
	return (Array.isArray(ids) ? ids : []).map(Number).filter((id) => Number.isSafeInteger(id) && id > 0);
}

/** A candidate with the people to tell. ClayHR's list of candidates has the positions' IDs only. */
export interface CandidatePeople {
	/** ClayHR's records of the positions, each with its hiring manager in `hiringManagerModel`, if known. */
	positions: IDataObject[];
	/** ClayHR's record of the candidate's recruiter, or else of the position's. */
	recruiter?: IDataObject;
}

// Names of the fields that the people are added in.
const positionsName = 'positionDetails';
const recruiterName = 'recruiterModel';

/** Adds the people to a candidate's record. */
export const withPeople = (candidate: IDataObject, { positions, recruiter }: CandidatePeople): IDataObject => ({
	...candidate,
	[positionsName]: positions,
	...(recruiter && { [recruiterName]: recruiter }),
});

/** Reads a field of the first position that has it. */
const ofPositions =
	(read: Reader): Reader =>
	({ [positionsName]: positions }) => {
		const found = (Array.isArray(positions) ? positions.filter(isObject) : []).map(read);
		return found.find((value) => value !== null && value !== '') ?? null;
	};

const { source, updatedAt, ...candidateFields } = candidateShape.fields;

/** A candidate of the trigger's event, with the recruiter and the hiring manager. */
export const newCandidateShape: Shape = {
	fields: {
		...candidateFields,
		positions: (record) => each(positionsName, 'name')(record).join(', ') || candidateFields.positions(record),
		positionIds: appliedPositionIds,
		recruiter: firstOf(personName(recruiterName), candidateFields.recruiter),
		recruiterId: at(`${recruiterName}.userId`, 'recruiterUserId'),
		recruiterEmail: at(`${recruiterName}.email`),
		hiringManager: ofPositions(personName('hiringManagerModel')),
		hiringManagerId: ofPositions(at('hiringManagerModel.userId')),
		hiringManagerEmail: ofPositions(at('hiringManagerModel.email')),
	},
	more: {
		source,
		updatedAt,
		...candidateShape.more,
		// Of all positions, for a candidate with several.
		hiringManagerEmails: each(positionsName, 'hiringManagerModel.email'),
		recruiterEmails: each(positionsName, `${recruiterName}.email`),
	},
};
