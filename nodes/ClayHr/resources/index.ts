import type { INodeProperties } from 'n8n-workflow';

import { withHelpLinks } from '../shared/description/helpLinks';
import { emptyValuesField, listingFields, outputChoice, inReadingOrder } from '../shared/description/operationFields';
import { peopleFields } from '../shared/description/peopleFields';
import { assertOperation } from '../shared/execute/assertOperation';
import { rememberLabels } from '../shared/parameters/invalidParameter';
import { announcementProperties } from './announcement';
import { apiRequestProperties } from './apiRequest';
import { candidateProperties } from './candidate';
import { customFieldProperties } from './customField';
import { dependentProperties } from './dependent';
import { documentProperties } from './document';
import { expenseItemProperties } from './expenseItem';
import { expenseReportProperties } from './expenseReport';
import { feedbackProperties } from './feedback';
import { formProperties } from './form';
import { goalProperties } from './goal';
import { invoiceProperties } from './invoice';
import { jobProfileProperties } from './jobProfile';
import { leaveRequestProperties } from './leaveRequest';
import { objectiveProperties } from './objective';
import { orgRelationProperties } from './orgRelation';
import { orgUnitProperties } from './orgUnit';
import { payStubProperties } from './payStub';
import { performanceReviewProperties } from './performanceReview';
import { positionProperties } from './position';
import { projectProperties } from './project';
import { ptoPolicyProperties } from './ptoPolicy';
import { reportProperties } from './report';
import { shiftProperties } from './shift';
import { skillProperties } from './skill';
import { surveyProperties } from './survey';
import { taskProperties } from './task';
import { testProperties } from './test';
import { timecardProperties } from './timecard';
import { timesheetProperties } from './timesheet';
import { trainingProperties } from './training';
import { userProperties } from './user';
import { userCompensationProperties } from './userCompensation';
import { userRecordProperties } from './userRecord';
import { workflowProperties } from './workflow';

const resourceProperties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Announcement', value: 'announcement' },
			{ name: 'API Request', value: 'apiRequest' },
			{ name: 'Candidate', value: 'candidate' },
			{ name: 'Custom Field', value: 'customField' },
			{ name: 'Dependent', value: 'dependent' },
			{ name: 'Document', value: 'document' },
			{ name: 'Expense Item', value: 'expenseItem' },
			{ name: 'Expense Report', value: 'expenseReport' },
			{ name: 'Feedback', value: 'feedback' },
			{ name: 'Form', value: 'form' },
			{ name: 'Goal', value: 'goal' },
			{ name: 'Invoice', value: 'invoice' },
			{ name: 'Job Profile', value: 'jobProfile' },
			{ name: 'Leave Request', value: 'leaveRequest' },
			{ name: 'Objective', value: 'objective' },
			{ name: 'Org Unit', value: 'orgUnit' },
			{ name: 'Pay Stub', value: 'payStub' },
			{ name: 'Performance Review', value: 'performanceReview' },
			{ name: 'Position', value: 'position' },
			{ name: 'Project', value: 'project' },
			{ name: 'PTO Policy', value: 'ptoPolicy' },
			{ name: 'Report', value: 'report' },
			{ name: 'Reporting Line', value: 'orgRelation' },
			{ name: 'Shift', value: 'shift' },
			{ name: 'Skill', value: 'skill' },
			{ name: 'Survey', value: 'survey' },
			{ name: 'Task', value: 'task' },
			{ name: 'Test', value: 'test' },
			{ name: 'Timecard', value: 'timecard' },
			{ name: 'Timesheet', value: 'timesheet' },
			{ name: 'Training', value: 'training' },
			{ name: 'User', value: 'user' },
			{ name: 'User Compensation', value: 'userCompensation' },
			{ name: 'User Record', value: 'userRecord' },
			{ name: 'Workflow', value: 'workflow' },
		],
		default: 'user',
		routing: { send: { preSend: [assertOperation] } },
	},
	...announcementProperties,
	...apiRequestProperties,
	...candidateProperties,
	...customFieldProperties,
	...dependentProperties,
	...documentProperties,
	...expenseItemProperties,
	...expenseReportProperties,
	...feedbackProperties,
	...formProperties,
	...goalProperties,
	...invoiceProperties,
	...jobProfileProperties,
	...leaveRequestProperties,
	...objectiveProperties,
	...orgRelationProperties,
	...orgUnitProperties,
	...payStubProperties,
	...performanceReviewProperties,
	...positionProperties,
	...projectProperties,
	...ptoPolicyProperties,
	...reportProperties,
	...shiftProperties,
	...skillProperties,
	...surveyProperties,
	...taskProperties,
	...testProperties,
	...timecardProperties,
	...timesheetProperties,
	...trainingProperties,
	...userCompensationProperties,
	...userProperties,
	...userRecordProperties,
	...workflowProperties,
];

/** All parameters of the ClayHR node, in the editor's order. */
export const properties: INodeProperties[] = rememberLabels(
	inReadingOrder(
		withHelpLinks([
			...resourceProperties,
			...peopleFields(resourceProperties),
			...listingFields(resourceProperties),
			...outputChoice(resourceProperties),
			emptyValuesField(resourceProperties),
		]),
	),
);
