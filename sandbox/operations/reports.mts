import { reports, type Report } from '../company/reports.mts';
import { ok, type Call, type Handlers } from './call.mts';
import { Refusal, requireHr } from './refusal.mts';

export const reportHandlers: Handlers = {
	'GET /api/report': (call) => {
		const { reportId, name, description, columns } = findReport(call, 'Not Found');
		return ok({ data: { analyticId: reportId, name, description, columns }, message: 'successful' });
	},
	// Undocumented: the meaning of several entries in data. Here: one entry has all rows.
	'GET /api/report/content': (call) => {
		const report = findReport(call, 'Error while processing this request.');
		return ok({ data: [{ entityList: report.rowsOf(call.company) }], message: 'success' });
	},
};

// Undocumented: who can read reports. Here: HR.
function findReport(call: Call, notFound: string): Report {
	requireHr(call);
	const report = reports.find(({ reportId }) => reportId === call.query.requiredText('analyticId'));
	if (report === undefined) throw new Refusal(404, notFound).because('analyticId: no such report');
	return report;
}
