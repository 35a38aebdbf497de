import type { IDataObject } from 'n8n-workflow';

import { announcementShape } from '../../../nodes/ClayHr/resources/announcement/shape';
import { expenseReportShape } from '../../../nodes/ClayHr/resources/expenseReport/shape';
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
