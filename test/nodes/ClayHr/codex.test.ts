import { ClayHrTrigger } from '../../../nodes/ClayHrTrigger/ClayHrTrigger.node';
import nodeCodex from '../../../nodes/ClayHr/ClayHr.node.json';
import triggerCodex from '../../../nodes/ClayHrTrigger/ClayHrTrigger.node.json';

// n8n shows the node and the trigger as one entry of its panel. It finds the entry by the letters of a word, in their
// order, in the name and in the aliases of the node's codex. It shows the trigger's description.
const found = (word: string) =>
	['ClayHR', ...nodeCodex.alias].some((name) => name.toLowerCase().includes(word.toLowerCase()));

describe('the panel of n8n finds ClayHR', () => {
	test.each([
		...['HR', 'HRIS', 'staff', 'employee', 'people', 'manager', 'department', 'org chart', 'job', 'birthday'],
		...['new hire', 'onboarding', 'offboarding', 'performance review', 'review', 'BizMerlin'],
		...['leave', 'leave request', 'time off', 'vacation', 'PTO', 'holiday', 'absence', 'sick'],
		...['timesheet', 'payroll', 'payslip', 'expense', 'candidate', 'recruiting', 'hiring'],
		// People type the plural, the two words of a compound, and other words for the same.
		...['employees', 'employee directory', 'personnel', 'workforce', 'team', 'user', 'HRMS', 'HCM', 'headcount'],
		...['supervisor', 'organization', 'org unit', 'position', 'job opening', 'vacancy', 'vacancies'],
		...[
			'anniversary',
			'work anniversary',
			'new joiner',
			'new starter',
			'checklist',
			'probation',
			'leaver',
			'resignation',
			'exit interview',
		],
		...['leave balance', 'annual leave', 'maternity', 'day off', 'days off', 'vacations', 'holidays', 'absences'],
		...['sick leave', 'sick day', 'sickness', 'illness', 'out of office', 'who is out', 'time sheet', 'time tracking'],
		...['clock in', 'attendance', 'working hours', 'overtime', 'shifts', 'roster', 'payslips', 'pay stub', 'salary'],
		...['salaries', 'wage', 'bonus', 'expenses', 'reimbursement', 'receipt', 'approval', 'appraisal', 'evaluation'],
		...['360', 'goals', 'OKR', 'objective', 'key results', 'competency', 'course', 'learning', 'assessment'],
		...['pulse survey', 'questionnaire', 'announcement', 'document', 'dependent', 'emergency contact', 'custom field'],
		...['candidates', 'applicant', 'ATS', 'recruitment', 'recruiter', 'talent', 'resume', 'CV', 'Clay HR'],
	])('by "%s"', (word) => expect(found(word)).toBe(true));

	test('and not by words of other services', () => {
		expect(['calendar', 'spreadsheet', 'invoice reminder'].filter(found)).toEqual([]);
	});

	test('each alias once, and the same ones for the trigger', () => {
		expect(new Set(nodeCodex.alias.map((alias) => alias.toLowerCase())).size).toBe(nodeCodex.alias.length);
		expect(triggerCodex.alias).toEqual(nodeCodex.alias);
	});

	test('with a description for both', () => {
		expect(new ClayHrTrigger().description.description).toMatch(/^Work with people, leave.*or start a workflow/);
	});
});
