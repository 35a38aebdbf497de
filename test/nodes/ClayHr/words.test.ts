import type { IDataObject } from 'n8n-workflow';

import { announcementShape } from '../../../nodes/ClayHr/resources/announcement/shape';
import { documentShape } from '../../../nodes/ClayHr/resources/document/shape';
import { currencyShape, expenseReportShape } from '../../../nodes/ClayHr/resources/expenseReport/shape';
import { customFieldShape } from '../../../nodes/ClayHr/resources/customField/shape';
import { feedbackShape } from '../../../nodes/ClayHr/resources/feedback/shape';
import { formResponseShape, formShape } from '../../../nodes/ClayHr/resources/form/shape';
import { goalShape } from '../../../nodes/ClayHr/resources/goal/shape';
import { invoiceShape } from '../../../nodes/ClayHr/resources/invoice/shape';
import { objectiveShape } from '../../../nodes/ClayHr/resources/objective/shape';
import { payStubShape } from '../../../nodes/ClayHr/resources/payStub/shape';
import { reviewAssignmentShape } from '../../../nodes/ClayHr/resources/performanceReview/assignmentShape';
import { performanceReviewShape } from '../../../nodes/ClayHr/resources/performanceReview/shape';
import { projectShape } from '../../../nodes/ClayHr/resources/project/shape';
import { preferencesShape } from '../../../nodes/ClayHr/resources/timesheet/shape';
import { leaveRequestShape } from '../../../nodes/ClayHr/resources/leaveRequest/shape';
import { chainShape, orgRelationShape } from '../../../nodes/ClayHr/resources/orgRelation/shape';
import { listedPositionShape, positionShape } from '../../../nodes/ClayHr/resources/position/shape';
import { ownPtoPolicyShape, ptoPolicyShape } from '../../../nodes/ClayHr/resources/ptoPolicy/shape';
import { taskShape } from '../../../nodes/ClayHr/resources/task/shape';
import { timecardShape } from '../../../nodes/ClayHr/resources/timecard/shape';
import { userShape } from '../../../nodes/ClayHr/resources/user/shape';
import { compensationShape } from '../../../nodes/ClayHr/resources/userCompensation/shape';
import type { Shape } from '../../../nodes/ClayHr/shared/records/shape';

const people = { A: 'active', F: 'future', I: 'inactive' };
const access = { ijp: 'internal', pub: 'public', pvt: 'private' };
const units = { D: 'days', H: 'hours' };

/** The words that the output has for ClayHR's codes: the output's field, ClayHR's field, and each code. */
const table: Array<[what: string, shape: Shape, field: string, path: string, words: Record<string, string>]> = [
	['user', userShape, 'status', 'status', people],
	['manager', chainShape, 'status', 'status', people],
	[
		'leave request',
		leaveRequestShape,
		'status',
		'status',
		{ AP: 'approved', PAP: 'partly approved', RCAL: 'recalled', RJ: 'rejected', WA: 'waiting' },
	],
	['announcement', announcementShape, 'status', 'announcementModel.status', { A: 'active', D: 'draft', I: 'archived' }],
	['position', positionShape, 'access', 'accessLevel', access],
	['listed position', listedPositionShape, 'access', 'publishStatus', access],
	['document', documentShape, 'access', 'access', { PUB: 'public', PVT: 'private', IJP: 'internal', ...access }],
	['leave request', leaveRequestShape, 'unit', 'ptoPolicyModel.unit', units],
	['position', positionShape, 'status', 'status', { HOLD: 'on hold', OPEN: 'open' }],
	['expense report', expenseReportShape, 'paymentStatus', 'paymentStatus', { NPD: 'not paid', PD: 'paid' }],
	['timecard', timecardShape, 'category', 'categoryCode', { OT: 'overtime', RG: 'regular' }],
	['PTO policy', ptoPolicyShape, 'unit', 'unit', units],
	['own PTO policy', ownPtoPolicyShape, 'unit', 'ptoPolicyModel.unit', units],
	[
		'compensation',
		compensationShape,
		'type',
		'compensationType',
		{
			INCTV: 'incentive',
			SVCR: 'severance',
			SVRC: 'severance',
			bonus: 'bonus',
			other: 'other',
			pay: 'pay',
			sal: 'salary',
		},
	],
	[
		'compensation',
		compensationShape,
		'period',
		'period',
		{
			BMTH: 'bimonthly',
			BWKLY: 'biweekly',
			BYRLY: 'semi-yearly',
			DLY: 'daily rate',
			HRLY: 'hourly',
			MTHLY: 'monthly',
			ONEF: 'one off',
			QTRLY: 'quarterly',
			WKLY: 'weekly',
			YRLY: 'yearly',
		},
	],
	['compensation', compensationShape, 'status', 'status', { ACTV: 'active', ARCHV: 'archived', PVNL: 'provisional' }],
	['reporting line', orgRelationShape, 'status', 'status', { A: 'active' }],
	[
		'any other record',
		taskShape,
		'status',
		'statusCode',
		{
			A: 'active',
			ACTV: 'active',
			AP: 'approved',
			ARCHV: 'archived',
			C: 'completed',
			COMP: 'completed',
			D: 'draft',
			DRAFT: 'draft',
			DRFT: 'draft',
			HOLD: 'on hold',
			I: 'inactive',
			INP: 'in progress',
			NEW: 'new',
			OPEN: 'open',
			PAP: 'partly approved',
			PD: 'pending',
			PEND: 'pending',
			PVNL: 'provisional',
			RCAL: 'recalled',
			RJ: 'rejected',
			SUB: 'submitted',
			WA: 'waiting',
		},
	],
];

function recordWith(path: string, value: string): IDataObject {
	const [name = '', ...rest] = path.split('.');
	return { [name]: rest.length === 0 ? value : recordWith(rest.join('.'), value) };
}

it.each(table)('a %s has a word for each code in the output', (_what, shape, field, path, words) => {
	const read = { ...shape.fields, ...shape.more }[field];
	const output = Object.keys(words).map((code) => [code, read?.(recordWith(path, code))]);
	expect(Object.fromEntries(output)).toEqual(words);
	expect(read?.(recordWith(path, 'XYZ'))).toBe('XYZ');
});

/** Codes that ClayHR does not document. They come out as they are, beside a field for the code. */
const undocumented: Array<[what: string, shape: Shape, field: string, path: string]> = [
	['accrual of a PTO policy', ptoPolicyShape, 'accrualType', 'accrualtype'],
	['billing type of a project', projectShape, 'billingType', 'billingType'],
	['reaction to feedback', feedbackShape, 'reaction', 'reactionType'],
	['review mode', performanceReviewShape, 'reviewMode', 'reviewMode'],
	['relation between users', orgRelationShape, 'relationType', 'relationType'],
	['sentiment of a form response', formResponseShape, 'sentiment', 'sentimentCode'],
	['sentiment of feedback', feedbackShape, 'sentiment', 'sentimentCode'],
	['state of a goal', goalShape, 'state', 'state'],
	['timesheet period', preferencesShape, 'period', 'timesheetPeriod'],
	['type of a custom field', customFieldShape, 'type', 'fieldType'],
	['type of a form', formShape, 'type', 'formType'],
	['type of a PTO policy', ptoPolicyShape, 'type', 'leaveType'],
	['type of a review assignment', reviewAssignmentShape, 'type', 'typeCode'],
	['type of a task', taskShape, 'type', 'type'],
	['type of an objective', objectiveShape, 'type', 'objectiveType'],
];

it.each(undocumented)('the code of a %s stays as it is, with the code beside it', (_what, shape, field, path) => {
	const { [field]: read, [`${field}Code`]: readCode } = { ...shape.fields, ...shape.more };
	expect([read?.(recordWith(path, 'XYZ')), readCode?.(recordWith(path, 'XYZ'))]).toEqual(['XYZ', 'XYZ']);
	expect([read?.({}), readCode?.({})]).toEqual([null, null]);
});

it.each([
	['$(USD)', 'USD'],
	['USD', 'USD'],
	['usd', 'USD'],
	['₹(INR)', 'INR'],
	['$(CD)', 'CD'],
	// No code.
	['US Dollar', 'US Dollar'],
	['€', '€'],
	['', null],
])('the currency %j is shown as %j in each record', (given, shown) => {
	const shapes: Array<[Shape, string]> = [
		[compensationShape, 'currency'],
		[expenseReportShape, 'currency'],
		[invoiceShape, 'currency'],
		[payStubShape, 'currency'],
		[currencyShape, 'code'],
	];
	for (const [{ fields }, field] of shapes) expect(fields[field]?.({ currencyCode: given })).toBe(shown);
});

it('the end of a leave request is not the first day if ClayHR leaves it out', () => {
	const { endDate } = leaveRequestShape.fields;
	expect(endDate?.({ date: '2026-03-02', totalLeaveDays: 5 })).toBeNull();
	expect(endDate?.({ date: '2026-03-02' })).toBeNull();
	expect(endDate?.({ date: '2026-03-02', numberOfDays: 1 })).toBe('2026-03-02');
	expect(endDate?.({ date: '2026-03-02', leaveEndDate: '2026-03-06' })).toBe('2026-03-06');
});
