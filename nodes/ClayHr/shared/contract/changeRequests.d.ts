// Generated from sandbox/openapi.yaml by `npm run generate:contract`. Do not edit.
import type { AnyObject, Day, FileContent, Integer } from '../parameters/wireTypes';
import type {
	CompleteUserInput,
	NewAddress,
	NewEducation,
	NewEmployment,
	NewManager,
	LeaveRequestInput,
	NewAllocation,
	NewProject,
	NewSkill,
	NewTask,
} from './requestBodies';

export type ChangeRequests = {
	'POST /api/user/completeUserDetails': { body: CompleteUserInput };
	'POST /api/user/add': { query: { firstName: string; email: string } };
	'POST /api/user/update': {
		query: {
			userId: Integer;
			guid?: string;
			email?: string;
			empId?: string;
			firstName?: string;
			middleName?: string;
			lastName?: string;
			secondLastName?: string;
			displayFullName?: string;
			cellPhone?: string;
			phone?: string;
			familySuffix?: string;
			userDateOfBirth?: Day;
			jobGrade?: string;
			userStartDate?: Day;
			userEndDate?: Day;
			gender?: string;
			position?: string;
			profileId?: string;
			shortName?: string;
			status?: 'A' | 'I' | 'F';
			locationName?: string;
			locationId?: string;
			notes?: string;
		};
	};
	'POST /api/user/uploadpicture': { form: { file: FileContent; userid: string } };
	'POST /api/address/save': { query: { userID: Integer; empId?: string; email?: string }; body: NewAddress[] };
	'POST /api/user/address/delete': { query: { addressId: string } };
	'POST /api/education/save': { query: { userID: Integer; empId?: string; email?: string }; body: NewEducation[] };
	'POST /api/user/education/delete': { query: { educationId: string } };
	'POST /api/employment/save': { query: { userID: Integer; empId?: string; email?: string }; body: NewEmployment[] };
	'POST /api/user/employment/delete': { query: { empid: Integer } };
	'POST /api/user/dependent/delete': { query: { contactId: Integer } };
	'POST /api/user/compensation/add': {
		query: {
			value: string;
			compensationType: 'sal' | 'pay' | 'bonus' | 'INCTV' | 'SVRC' | 'other';
			userId: string;
			currencyCode: string;
			period: 'HRLY' | 'DLY' | 'WKLY' | 'BWKLY' | 'MTHLY' | 'BMTH' | 'QTRLY' | 'BYRLY' | 'YRLY' | 'ONEF';
			effectivedate: string;
			enddate?: string;
			status: 'ACTV' | 'ARCHV' | 'PVNL';
			notes?: string;
		};
	};
	'POST /api/user/compensation/update': {
		query: {
			guid: string;
			value: string;
			compensationType: 'sal' | 'pay' | 'bonus' | 'INCTV' | 'SVRC' | 'other';
			userId: string;
			currencyCode: string;
			period: 'HRLY' | 'DLY' | 'WKLY' | 'BWKLY' | 'MTHLY' | 'BMTH' | 'QTRLY' | 'BYRLY' | 'YRLY' | 'ONEF';
			effectivedate?: Day;
			enddate?: Day;
			status: 'ACTV' | 'ARCHV' | 'PVNL';
			notes?: string;
		};
	};
	'POST /api/user/saveCustomFieldValues': {
		query: { userID: number; empId?: string; guid?: string; email?: string };
		body: AnyObject;
	};
	'POST /api/customfieldvalues': {
		query: {
			customFieldId: Integer;
			customFieldCode?: string;
			userId: Integer;
			userEmail?: string;
			empId?: string;
			value: string;
		};
	};
	'POST /api/orgunits/add': {
		query: {
			name: string;
			description: string;
			deptHead?: Integer;
			deptHeadName?: string;
			departmentCode?: string;
			departmentId?: Integer;
			departmentLabel?: string;
			noOfEmployees?: Integer;
			parentDepartmentId?: Integer;
			parentDepartmentName?: string;
		};
	};
	'POST /api/user/orgrelation/add': {
		query: { userID: Integer; empId?: string; email?: string };
		body: { 'Add Objects'?: NewManager[] };
	};
	'POST /api/leaverequest': { body: LeaveRequestInput };
	'POST /api/userpto/balance/add': { body: { ptobalances: string } };
	'POST /api/expensereport': { query: { name: string; amount: number; description?: string } };
	'POST /api/expensereport/submit/{expenseReportId}': {
		query: { status: 'DRFT' | 'SUB' };
		path: { expenseReportId: Integer };
	};
	'POST /api/expensereport/delete': { query: { expenseReportId: Integer } };
	'POST /api/expenseitem': {
		query: {
			amount: number;
			billable: 'Y' | 'N';
			cid: Integer;
			currencyCode: string;
			date: Day;
			expenseItemId: Integer;
			expenseReportId?: Integer;
			expenseType: string;
			expenseTypeId: Integer;
			projectId: Integer;
			reimbursible: 'Y' | 'N';
			remarks: string;
			userId: Integer;
		};
	};
	'POST /api/expenseitem/delete': { query: { expenseItemId: Integer } };
	'POST /api/timesheet/clockin': {
		query: {
			proceedOutsideGeoFence?: Integer;
			description?: string;
			projectId?: Integer;
			projectManager?: string;
			categoryCode?: 'RG' | 'OT';
			notes?: string;
			billable?: 'Y' | 'N';
			activity?: string;
			approvalRejectionReason?: string;
			clockInLongitude?: number;
			clockInLatitude?: number;
			clockOutLongitude?: number;
			clockOutLatitude?: number;
			projectAreaId?: Integer;
		};
	};
	'POST /api/timesheet/clockout': {
		query: {
			proceedOutsideGeoFence?: Integer;
			description?: string;
			projectId?: Integer;
			projectManager?: string;
			categoryCode?: 'RG' | 'OT';
			notes?: string;
			billable?: 'Y' | 'N';
			activity?: string;
			approvalRejectionReason?: string;
			clockInLongitude?: number;
			clockInLatitude?: number;
			clockOutLongitude?: number;
			clockOutLatitude?: number;
			projectAreaId?: Integer;
		};
	};
	'POST /api/timesheet/delete': { query: { timesheetId: Integer } };
	'POST /api/timesheet/save': {
		query: {
			date: Day;
			projectId: Integer;
			elapsedTime: string;
			cardId?: Integer;
			description?: string;
			clockedOutsideGeofence?: Integer;
			projectManager?: string;
			categoryCode?: 'RG' | 'OT';
			notes?: string;
			billable?: 'Y' | 'N';
			activity?: string;
			approvalRejectionReason?: string;
			clockInLongitude?: number;
			clockInLatitude?: number;
			clockOutLongitude?: number;
			clockOutLatitude?: number;
			projectAreaId?: Integer;
		};
	};
	'POST /api/timesheet/update': {
		query: { timesheetId: Integer; status: 'PD' | 'PAP' | 'AP' | 'NEW' | 'RJ'; comments?: string };
	};
	'POST /timecard/clockin/': {
		query: {
			activity?: string;
			amount?: number;
			approvalRejectionReason?: string;
			billable?: string;
			cardId?: Integer;
			caseNum?: string;
			caseURL?: string;
			categoryCode?: string;
			chargeType?: string;
			cid?: Integer;
			createUserID?: Integer;
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
			customHours?: string;
			date?: Day;
			description?: string;
			'elapsedTime.date'?: Integer;
			'elapsedTime.day'?: Integer;
			'elapsedTime.hours'?: Integer;
			'elapsedTime.minutes'?: Integer;
			'elapsedTime.month'?: Integer;
			'elapsedTime.seconds'?: Integer;
			'elapsedTime.time'?: Integer;
			'elapsedTime.timezoneOffset'?: Integer;
			'elapsedTime.year'?: Integer;
			'endDateTime.date'?: Integer;
			'endDateTime.day'?: Integer;
			'endDateTime.hours'?: Integer;
			'endDateTime.minutes'?: Integer;
			'endDateTime.month'?: Integer;
			'endDateTime.nanos'?: Integer;
			'endDateTime.seconds'?: Integer;
			'endDateTime.time'?: Integer;
			'endDateTime.timezoneOffset'?: Integer;
			'endDateTime.year'?: Integer;
			endDateTimeStr?: string;
			id?: Integer;
			invoiceId?: Integer;
			notes?: string;
			numberOfDays?: Integer;
			paymentDate?: Day;
			projectId?: Integer;
			projectManager?: string;
			'projectModel.account'?: Integer;
			ptoComputed?: string;
			source?: string;
			'startDateTime.date'?: Integer;
			'startDateTime.day'?: Integer;
			'startDateTime.hours'?: Integer;
			'startDateTime.minutes'?: Integer;
			'startDateTime.month'?: Integer;
			'startDateTime.nanos'?: Integer;
			'startDateTime.seconds'?: Integer;
			'startDateTime.time'?: Integer;
			'startDateTime.timezoneOffset'?: Integer;
			'startDateTime.year'?: Integer;
			startDateTimeStr?: string;
			status?: string;
			sumOfElapsedTime?: string;
			timesheetId?: Integer;
			timezone?: string;
			usedTime?: Integer;
		};
	};
	'POST /timecard/addtimecard/': {
		query: {
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
			customHours?: string;
			date?: Day;
			description?: string;
			'elapsedTime.date'?: Integer;
			'elapsedTime.day'?: Integer;
			'elapsedTime.hours'?: Integer;
			'elapsedTime.minutes'?: Integer;
			'elapsedTime.month'?: Integer;
			'elapsedTime.seconds'?: Integer;
			'elapsedTime.time'?: Integer;
			'elapsedTime.timezoneOffset'?: Integer;
			'elapsedTime.year'?: Integer;
			'endDateTime.date'?: Integer;
			'endDateTime.day'?: Integer;
			'endDateTime.hours'?: Integer;
			'endDateTime.minutes'?: Integer;
			'endDateTime.month'?: Integer;
			'endDateTime.nanos'?: Integer;
			'endDateTime.seconds'?: Integer;
			'endDateTime.time'?: Integer;
			'endDateTime.timezoneOffset'?: Integer;
			'endDateTime.year'?: Integer;
			endDateTimeStr?: string;
			id?: Integer;
			invoiceId?: Integer;
			notes?: string;
			numberOfDays?: Integer;
			paymentDate?: Day;
			projectId?: Integer;
			projectManager?: string;
			'projectModel.account'?: Integer;
			timesheetId?: Integer;
			timezone?: string;
			usedTime?: Integer;
		};
	};
	'POST /register': {
		query: {
			accessories?: string;
			acknowledge?: Integer;
			assetID?: Integer;
			assetno?: string;
			assetstatus?: string;
			assettype?: string;
			purchaseDate?: Day;
			selfAssign?: Integer;
			serialno?: string;
			service?: string;
			source?: string;
			specs?: string;
			supplier?: string;
			useStatusCode?: string;
			userDomain?: string;
			userID?: Integer;
			userMail?: string;
			userPassword?: string;
			uuid?: string;
		};
	};
	'POST /api/projects/allocation': { body: NewAllocation };
	'POST /api/projects': { body: NewProject };
	'POST /api/shifts/save': { body: string };
	'POST /api/appraisal/add': {
		query: {
			userId: Integer;
			templateId: Integer;
			StartDate?: Day;
			EndDate?: Day;
			AppraisalType?: 'Annual' | 'Mid-Year' | 'Quarterly' | 'Probation' | 'Other';
		};
	};
	'POST /api/appraisal/bulkLaunch': {
		query: {
			templateId?: string;
			reviewType?: string;
			startDate?: string;
			endDate?: string;
			importGoals?: string;
			importJobProfileSkills?: string;
			importSkills?: string;
			userIdList?: string;
		};
	};
	'POST /goal/': {
		query: {
			additive?: Integer;
			begindate?: Day;
			cid?: Integer;
			commentCrediteatets?: string;
			commentDescription?: string;
			companyGoal?: Integer;
			completionRatio?: number;
			createUserId?: Integer;
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
			crediteatets?: string;
			currentValue?: number;
			description?: string;
			disposition?: string;
			elapsedTimeRatio?: number;
			goalId?: Integer;
			goalValue?: number;
			goalWeightage?: number;
			hasGoalApprovalPermission?: boolean;
			id?: Integer;
			initialvalue?: number;
			isForward?: boolean;
			lastUpdateUserId?: Integer;
			objectiveId?: Integer;
			parentGoalId?: Integer;
			progressRatio?: number;
			projectid?: Integer;
			reviewUserId?: Integer;
			state?: string;
			status?: string;
			summary?: string;
			targetDate?: Day;
			typecode?: string;
			uname?: string;
			units?: string;
			visibleToDirectReports?: Integer;
		};
	};
	'DELETE /api/deletegoal/': { query: { goalId: Integer } };
	'POST /api/skill/add': { body: NewSkill };
	'POST /api/announcement/create': {
		query: { title: string; description: string; url?: string; status?: 'A' | 'D' | 'I' };
	};
	'PUT /api/announcement/edit': {
		query: { annId: Integer; title: string; desciption: string; url?: string; status: 'A' | 'D' | 'I' };
	};
	'POST /api/saveFormResponse': { query: { assignmentId: Integer } };
	'POST /api/saveItemResponse': { query: { assignmentId: Integer; itemId: Integer; responseValue: string } };
	'POST /api/survey/item/save': { query: { assignmentId: Integer; itemId: Integer; responseValue: string } };
	'POST /api/survey/save': { query: { assignmentId: Integer } };
	'POST /api/training/status/update': { query: { status: string; userTrainingId: Integer } };
	'POST /api/v3/userworkflow/assign/{workflowId}': {
		query: { assigneeUserId: Integer; coordinatorUserId: Integer; comment?: string };
		path: { workflowId: Integer };
	};
	'POST /api/v3/task/add': { body: NewTask };
	'POST /api/v3/task/update/status': {
		query: {
			appraisalId?: Integer;
			assignedUserId?: Integer;
			ci?: boolean;
			cid?: Integer;
			createUserId?: Integer;
			createts?: Day;
			description?: string;
			dueDate?: Day;
			lastEdit?: string;
			'launchts.date'?: Integer;
			'launchts.day'?: Integer;
			'launchts.hours'?: Integer;
			'launchts.minutes'?: Integer;
			'launchts.month'?: Integer;
			'launchts.nanos'?: Integer;
			'launchts.seconds'?: Integer;
			'launchts.time'?: Integer;
			'launchts.timezoneOffset'?: Integer;
			'launchts.year'?: Integer;
			phasename?: string;
			projectId?: Integer;
			recruitId?: Integer;
			statusCode?: string;
			systemTask?: Integer;
			taskId?: Integer;
			taskUID?: Integer;
			title?: string;
			transitionName?: string;
			type?: string;
		};
	};
	'POST /api/v3/candidate/': {
		query: { name?: string; email?: string; isNewCand?: 'true' | 'false'; phone?: Integer; source?: string };
	};
	'POST /api/v3/candidate/resume/': { form: { file: FileContent } };
	'POST /api/v3/position/save': {
		query: {
			name: string;
			description?: string;
			count: Integer;
			status: 'OPEN' | 'HOLD';
			accessLevel: 'pvt' | 'ijp' | 'pub';
			requirements?: string;
			responsibilities?: string;
			dateOpen: string;
			dateClose: string;
			positionUID: string;
			projectid?: Integer;
			funnelId: Integer;
			approvalFlowId?: Integer;
			locationid?: Integer;
			departmentId?: string;
			profileid?: Integer;
			recruiterId?: Integer;
		};
	};
};
