import { byId } from '../locators.mts';
import type { ExpectedRequests } from './expectedRequest.mts';

/** The requests about goals, reviews, skills, tasks, workflows and trainings. */
export const growth: ExpectedRequests = {
	'goal: create': [
		{
			parameters: {
				goalSummary: 'Sample goalSummary',
				goalFields: {
					beginDate: '2027-04-11T00:00:00',
					companyGoal: true,
					currentValue: 14,
					description: 'Sample description',
					goalValue: 16,
					initialValue: 17,
					goalObjectiveId: byId(71),
					parentGoalId: byId(610),
					goalProjectId: byId(1201),
					goalCreateReviewUserId: byId(140059),
					goalStatus: 'Sample goalStatus',
					targetDate: '2027-04-12T00:00:00',
					typeCode: 'Sample typeCode',
					units: 'Sample units',
					visibleToDirectReports: false,
					weightage: 27,
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/goal/',
					query: {
						summary: 'Sample goalSummary',
						begindate: '2027-04-11',
						companyGoal: '1',
						currentValue: '14',
						description: 'Sample description',
						goalValue: '16',
						goalWeightage: '27',
						initialvalue: '17',
						objectiveId: '71',
						parentGoalId: '610',
						projectid: '1201',
						reviewUserId: '140059',
						status: 'Sample goalStatus',
						targetDate: '2027-04-12',
						typecode: 'Sample typeCode',
						units: 'Sample units',
						visibleToDirectReports: '0',
					},
				},
			],
		},
		{
			parameters: {
				goalSummary: 'Sample goalSummary',
				goalFields: {
					beginDate: '2027-04-11T00:00:00',
					companyGoal: false,
					currentValue: 14,
					description: 'Sample description',
					goalValue: 16,
					initialValue: 17,
					goalObjectiveId: byId(71),
					parentGoalId: byId(610),
					goalProjectId: byId(1201),
					goalCreateReviewUserId: byId(140059),
					goalStatus: 'Sample goalStatus',
					targetDate: '2027-04-12T00:00:00',
					typeCode: 'Sample typeCode',
					units: 'Sample units',
					visibleToDirectReports: true,
					weightage: 27,
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/goal/',
					query: {
						summary: 'Sample goalSummary',
						begindate: '2027-04-11',
						companyGoal: '0',
						currentValue: '14',
						description: 'Sample description',
						goalValue: '16',
						goalWeightage: '27',
						initialvalue: '17',
						objectiveId: '71',
						parentGoalId: '610',
						projectid: '1201',
						reviewUserId: '140059',
						status: 'Sample goalStatus',
						targetDate: '2027-04-12',
						typecode: 'Sample typeCode',
						units: 'Sample units',
						visibleToDirectReports: '1',
					},
				},
			],
		},
	],
	'goal: delete': [
		{
			parameters: { goalId: byId(610) },
			requests: [{ method: 'DELETE', path: '/api/deletegoal/', query: { goalId: '610' } }],
		},
	],
	'goal: get': [
		{
			parameters: { goalId: byId(610), goalGetFields: { goalGetReviewUserId: byId(140059) } },
			requests: [{ method: 'GET', path: '/api/getgoal/', query: { goalid: '610', reviewUserId: '140059' } }],
		},
	],
	'goal: getAllForUser': [
		{
			parameters: { goalUserId: byId(140059), limit: 3 },
			requests: [{ method: 'GET', path: '/goal/list', query: { userId: '140059' } }],
		},
	],
	'goal: getAll': [{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/goal/' }] }],
	'objective: getAll': [
		{
			parameters: { limit: 3, objectiveFilters: { objectiveId: byId(71), objectiveUserId: byId(140059) } },
			requests: [{ method: 'GET', path: '/api/objective/', query: { UserId: '140059', objectiveId: '71' } }],
		},
	],
	'performanceReview: create': [
		{
			parameters: {
				performanceReviewUserId: byId(140059),
				performanceReviewTemplateId: byId(15),
				performanceReviewFields: { endDate: '2027-12-31', reviewPeriod: 'Mid-Year', startDate: '2026-01-01' },
			},
			requests: [
				{
					method: 'POST',
					path: '/api/appraisal/add',
					query: {
						userId: '140059',
						templateId: '15',
						AppraisalType: 'Mid-Year',
						EndDate: '2027-12-31',
						StartDate: '2026-01-01',
					},
				},
			],
		},
	],
	'performanceReview: getAllAssignments': [
		{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/appraisal/assignment' }] },
	],
	'performanceReview: getAllCompleted': [
		{
			parameters: { performanceReviewUserId: byId(140059), limit: 3 },
			requests: [{ method: 'GET', path: '/api/appraisal/getCompletedReviews', query: { targetUserId: '140059' } }],
		},
	],
	'performanceReview: getAllOwn': [
		{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/appraisal/user' }] },
	],
	'performanceReview: getAllTemplates': [
		{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/appraisal/template/list' }] },
	],
	'performanceReview: launchInBulk': [
		{
			parameters: {
				performanceReviewTemplateId: byId(15),
				performanceReviewUserIds: '140001,140002',
				performanceReviewLaunchFields: {
					lastDay: '2027-04-21T00:00:00',
					importGoals: true,
					importJobProfileSkills: false,
					importSkills: true,
					reviewType: 'Mid-Year',
					firstDay: '2027-04-12T00:00:00',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/appraisal/bulkLaunch',
					query: {
						templateId: '15',
						userIdList: '140001,140002',
						endDate: '2027-04-21',
						importGoals: 'true',
						importJobProfileSkills: 'false',
						importSkills: 'true',
						reviewType: 'Mid-Year',
						startDate: '2027-04-12',
					},
				},
			],
		},
		{
			parameters: {
				performanceReviewTemplateId: byId(15),
				performanceReviewUserIds: '140001,140002',
				performanceReviewLaunchFields: {
					lastDay: '2027-04-21T00:00:00',
					importGoals: false,
					importJobProfileSkills: true,
					importSkills: true,
					reviewType: 'Mid-Year',
					firstDay: '2027-04-12T00:00:00',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/appraisal/bulkLaunch',
					query: {
						templateId: '15',
						userIdList: '140001,140002',
						endDate: '2027-04-21',
						importGoals: 'false',
						importJobProfileSkills: 'true',
						importSkills: 'true',
						reviewType: 'Mid-Year',
						startDate: '2027-04-12',
					},
				},
			],
		},
	],
	'skill: create': [
		{
			parameters: {
				skillCode: 'Juggling',
				skillDescription: 'Sample skillDescription',
				skillFields: {
					scoreMax: 7,
					scoreMin: 1,
					scoreName: 'Sample scoreName',
					scoreRanges: '[{ "rangeMin": 1 }]',
					scoreStatus: 'ARCHV',
					scoreTemplateId: 4,
					skillTypeDescription: 'Sample skillTypeDescription',
					skillTypeId: 2,
					skillTypeName: 'Sample skillTypeName',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/skill/add',
					body: {
						skillCode: 'Juggling',
						description: 'Sample skillDescription',
						assessmentModel: {
							rangeModelList: [{ rangeMin: 1 }],
							scoreMax: 7,
							scoreMin: 1,
							scoreName: 'Sample scoreName',
							scoretemplateid: 4,
							status: 'ARCHV',
						},
						skillTypeModel: {
							skillTypeDesc: 'Sample skillTypeDescription',
							skillTypeId: 2,
							skillTypeName: 'Sample skillTypeName',
						},
					},
				},
			],
		},
	],
	'skill: getAll': [{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/skills' }] }],
	'skill: getAllForUser': [
		{
			parameters: { skillUserId: byId(140059), limit: 3 },
			requests: [{ method: 'GET', path: '/api/userSkill', query: { assignedUserID: '140059' } }],
		},
	],
	'task: create': [
		{
			parameters: {
				taskUserId: byId(140059),
				taskTitle: 'Sample taskTitle',
				taskFields: { description: 'Sample description', dueDate: '2027-04-11T00:00:00' },
			},
			requests: [
				{
					method: 'POST',
					path: '/api/v3/task/add',
					body: {
						title: 'Sample taskTitle',
						assignedUserId: 140059,
						description: 'Sample description',
						dueDate: '2027-04-11',
					},
				},
			],
		},
	],
	'task: get': [{ parameters: { taskId: byId(7301) }, requests: [{ method: 'GET', path: '/api/v3/task/7301' }] }],
	'task: getAllOwn': [{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/v3/tasks' }] }],
	'task: updateStatus': [
		{
			parameters: {
				taskId: byId(7301),
				taskStatus: 'INP',
				taskStatusFields: {
					taskStatusUserId: byId(140059),
					taskStatusCandidateId: byId(30501),
					companyId: 605,
					description: 'Sample description',
					dueDate: '2027-04-11T00:00:00',
					performanceReviewId: 608,
					phaseName: 'Sample phaseName',
					taskStatusProjectId: byId(1201),
					title: 'Sample title',
					transitionName: 'Sample transitionName',
					type: 'Sample type',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/v3/task/update/status',
					query: {
						taskId: '7301',
						statusCode: 'INP',
						appraisalId: '608',
						assignedUserId: '140059',
						cid: '605',
						description: 'Sample description',
						dueDate: '2027-04-11',
						phasename: 'Sample phaseName',
						projectId: '1201',
						recruitId: '30501',
						title: 'Sample title',
						transitionName: 'Sample transitionName',
						type: 'Sample type',
					},
				},
			],
		},
	],
	'training: getContent': [
		{
			parameters: { trainingId: byId(331) },
			requests: [{ method: 'GET', path: '/api/training/content', query: { trainingId: '331' } }],
		},
	],
	'training: getAllOwn': [{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/trainings' }] }],
	'training: synchronize': [
		{
			parameters: { trainingRedirectUrl: 'Sample trainingRedirectUrl' },
			requests: [{ method: 'GET', path: '/api/training/talentlms/sync' }],
		},
	],
	'training: updateStatus': [
		{
			parameters: { userTrainingId: byId(4101), trainingStatus: 'Sample trainingStatus' },
			requests: [
				{
					method: 'POST',
					path: '/api/training/status/update',
					query: { userTrainingId: '4101', status: 'Sample trainingStatus' },
				},
			],
		},
	],
	'workflow: assign': [
		{
			parameters: {
				workflowUserId: byId(140059),
				workflowCoordinatorId: byId(140001),
				workflowId: byId(330),
				workflowFields: { comment: 'Sample comment' },
			},
			requests: [
				{
					method: 'POST',
					path: '/api/v3/userworkflow/assign/330',
					query: { assigneeUserId: '140059', coordinatorUserId: '140001', comment: 'Sample comment' },
				},
			],
		},
	],
	'workflow: getAll': [
		{
			parameters: { limit: 3, workflowFilters: { workflowStatus: 'Sample workflowStatus' } },
			requests: [{ method: 'GET', path: '/api/workflows', query: { status: 'Sample workflowStatus' } }],
		},
	],
	'workflow: getAllAssigned': [
		{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/v3/userworkflows' }] },
	],
	'workflow: getAllTasks': [
		{
			parameters: { assignedWorkflowId: byId(3301), limit: 3 },
			requests: [{ method: 'GET', path: '/api/v3/userworkflows/3301' }],
		},
	],
};
