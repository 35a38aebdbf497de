// Generated from sandbox/openapi.yaml by `npm run generate:contract`. Do not edit.
import type { Day, Integer } from '../parameters/wireTypes';

export type ReadRequests = {
	'GET /api/user/': { query: { userID: Integer } };
	'GET /api/user/basic': { query: { email?: string; userID: Integer } };
	'GET /api/user/list': { query: { name?: string } };
	'GET /api/users': {
		query: {
			name?: string;
			page?: Integer;
			pageSize?: Integer;
			search?: string;
			startDateBefore?: Day;
			startDateAfter?: Day;
			endDateBefore?: Day;
			endDateAfter?: Day;
			status?: 'A' | 'I' | 'F';
		};
	};
	'GET /api/users/basic': {
		query: {
			name?: string;
			page?: Integer;
			pageSize?: Integer;
			search?: string;
			startDateBefore?: Day;
			startDateAfter?: Day;
			endDateBefore?: Day;
			endDateAfter?: Day;
			status?: 'A' | 'I' | 'F';
		};
	};
	'GET /resource/': {
		query: {
			name?: string;
			page?: Integer;
			pageSize?: Integer;
			sortBy?: string;
			sortOrder?: 'asc' | 'desc';
			status?: 'A' | 'I' | 'F';
		};
	};
	'GET /api/user/compensation/': { query: { email?: string; userID: string } };
	'GET /api/customfield': { query: { customFieldId: Integer } };
	'GET /api/customfields': { query: { objectType?: string } };
	'GET /api/customfieldvalues': {
		query: { customFieldCode?: string; customFieldId: Integer; userId: Integer; userEmail?: string; empId?: string };
	};
	'GET /api/orgrelation/orgRelationsByUser': { query: { employeeUserId?: Integer; empId?: string; email: string } };
	'GET /api/orgrelation/save': {
		query: {
			orgRelationId: Integer;
			userId: Integer;
			managerUserId: Integer;
			managerEmail: string;
			userEmail?: string;
			otherUserId?: Integer;
			relationType?: string;
			startDate?: Day;
			enddate?: Day;
			cid?: Integer;
			status?: string;
		};
	};
	'GET /api/leave/hours/credit': {
		query: { leaveDate: Day; leaveId: Integer; leaveUserId: Integer; ptoPolicyId: Integer };
	};
	'GET /api/leaverequests': {
		query: { endDate: Day; leaveUserid?: Integer; startDate: Day; status?: 'AP' | 'WA' | 'RJ' | 'PAP' | 'RCAL' };
	};
	'GET /api/process/leave': { query: { leaveId: Integer; status: 'AP' | 'WA' | 'RJ' | 'PAP' | 'RCAL' } };
	'GET /api/expensereport': { query: { expenseReportId?: Integer; guid?: string } };
	'GET /api/expensereports': { query: { userID: Integer; guid?: string; email?: string } };
	'GET /api/timecards': { query: { startDate: Day; endDate: Day } };
	'GET /api/timesheets': { query: { userID?: Integer; startDate?: string; endDate?: string } };
	'GET /api/timesheet/approvals/list': { query: { startDate: string; endDate: string } };
	'GET /api/timesheet': { query: { timesheetId: Integer } };
	'GET /api/timesheets/details/{timeSheetId}': {
		query: { flatcustomfields?: boolean };
		path: { timeSheetId: Integer };
	};
	'GET /api/user/timecard': { query: { userID: Integer; email?: string; guid?: string } };
	'GET /api/user/timecards': { query: { userID: Integer; email?: string; guid?: string } };
	'GET /timecard/': { query: { type?: string } };
	'GET /api/timecards/details/{timecardId}': { query: { flatcustomfields?: boolean }; path: { timecardId: Integer } };
	'GET /verify/device': { query: { deviceUUID: string } };
	'GET /verify/tvc': { query: { cid: Integer } };
	'GET /verify/user': {
		query: {
			adpAssociateOID?: string;
			allocation?: number;
			appleUserIdentifier?: string;
			assignments?: string;
			authToken?: string;
			calWeekPref?: string;
			calendarId?: Integer;
			candidateId?: Integer;
			careerPathwayId?: Integer;
			cellPhone?: string;
			cid?: Integer;
			countryId?: Integer;
			'createts.date'?: Integer;
			'createts.day'?: Integer;
			'createts.hours'?: Integer;
			'createts.minutes'?: Integer;
			'createts.month'?: Integer;
			'createts.nanos'?: Integer;
			'createts.seconds'?: Integer;
			'createts.time'?: Integer;
			'createts.timezoneOffset'?: Integer;
			'createts.year'?: Integer;
			createuserid?: Integer;
			thumbnail?: string;
			timecardPeriodPref?: string;
			timezone?: string;
			tosVersion?: string;
			userCountry?: string;
			userDateFormat?: string;
			userDateOfBirth?: Day;
			userDisplayName?: string;
			userEndDate?: Day;
			userId?: Integer;
			userName?: string;
			userNameFormat?: string;
			userType?: string;
			view?: boolean;
			workerType?: string;
			workingDays?: string;
		};
	};
	'GET /api/projects/allocation/{projectId}': { path: { projectId: Integer } };
	'GET /api/projects/{projectId}': { path: { projectId: string } };
	'GET /api/invoice/': { query: { projectId: Integer } };
	'GET /api/shifts': {
		query: { projectId?: Integer; userId?: Integer; startDate?: string; endDate?: string; status?: string };
	};
	'GET /api/appraisal/getCompletedReviews': { query: { targetUserId: Integer } };
	'GET /api/getgoal/': { query: { goalid: Integer; reviewUserId?: Integer } };
	'GET /goal/list': { query: { userId: Integer } };
	'GET /api/objective/': { query: { UserId?: string; objectiveId?: string } };
	'GET /api/userSkill': { query: { assignedUserID: Integer } };
	'GET /api/feedback/': { query: { type: 'all' | 'my' | 'team' } };
	'GET /api/announcement/{annId}': { path: { annId: Integer } };
	'GET /api/attachment/list/{annId}': { path: { annId: Integer } };
	'GET /api/attachment/download': { query: { fileName: string } };
	'GET /api/response/{dynamicFormId}': {
		query: { assignUserId?: Integer; assignmentId?: Integer };
		path: { dynamicFormId: Integer };
	};
	'GET /api/responselist': { query: { dynamicFormId: Integer } };
	'GET /api/view': { query: { dynamicFormId: Integer } };
	'GET /api/survey/allresponses': { query: { SurveyId?: Integer } };
	'GET /api/survey/view': { query: { dynamicFormId?: Integer } };
	'GET /api/test': { query: { status: 'A' | 'ARCHV' | 'DRAFT' } };
	'GET /api/training/content': { query: { trainingId: Integer } };
	'GET /api/training/talentlms/sync': { header: { redirectUrl: string } };
	'GET /api/v3/userworkflows/{userworkflowid}': { path: { userworkflowid: Integer } };
	'GET /api/workflows': { query: { status?: string } };
	'GET /api/v3/task/{taskid}': { path: { taskid: Integer } };
	'GET /api/v3/candidate/detail/{recruitid}': { path: { recruitid: Integer } };
	'GET /api/v3/candidate/list': { query: { page?: Integer; pageSize?: Integer; search?: string } };
	'GET /api/v3/position/view': { query: { positionid: Integer } };
	'GET /api/v3/position/list': { query: { search?: string; page?: Integer; pageSize?: Integer } };
	'GET /api/jobprofiles': { query: { status: 'OPEN' | 'A' | 'ARCHV' } };
	'GET /api/report': { query: { analyticId: string } };
	'GET /api/report/content': { query: { analyticId: string } };
	'GET /job-board/position/api/getpositions/': { query: { status?: string } };
	'GET /job-board/lookup/api/getLookupData': { query: { type: string } };
};
