import { byId } from '../locators.mts';
import type { ExpectedRequests } from './expectedRequest.mts';

/** The requests about announcements, documents, feedback, forms, reports, surveys and tests. */
export const forms: ExpectedRequests = {
	'announcement: create': [
		{
			parameters: {
				announcementTitle: 'Sample announcementTitle',
				announcementDescription: 'Sample announcementDescription',
				announcementFields: { announcementStatus: 'A', url: 'Sample url' },
			},
			requests: [
				{
					method: 'POST',
					path: '/api/announcement/create',
					query: {
						title: 'Sample announcementTitle',
						description: 'Sample announcementDescription',
						status: 'A',
						url: 'Sample url',
					},
				},
			],
		},
	],
	'announcement: get': [
		{ parameters: { announcementId: 410 }, requests: [{ method: 'GET', path: '/api/announcement/410' }] },
	],
	'announcement: getAllAttachments': [
		{ parameters: { announcementId: 410, limit: 3 }, requests: [{ method: 'GET', path: '/api/attachment/list/410' }] },
	],
	'announcement: update': [
		{
			parameters: {
				announcementId: 410,
				announcementTitle: 'Sample announcementTitle',
				announcementDescription: 'Sample announcementDescription',
				announcementStatus: 'I',
				announcementUpdateFields: { url: 'Sample url' },
			},
			requests: [
				{
					method: 'PUT',
					path: '/api/announcement/edit',
					query: {
						annId: '410',
						title: 'Sample announcementTitle',
						desciption: 'Sample announcementDescription',
						status: 'I',
						url: 'Sample url',
					},
				},
			],
		},
	],
	'document: download': [
		{
			parameters: { documentFileName: byId('handbook.pdf'), documentField: 'Sample documentField' },
			requests: [{ method: 'GET', path: '/api/attachment/download', query: { fileName: 'handbook.pdf' } }],
		},
	],
	'document: getAll': [{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/documentLibrary' }] }],
	'feedback: getAll': [
		{
			parameters: { feedbackType: 'my', limit: 3 },
			requests: [{ method: 'GET', path: '/api/feedback/', query: { type: 'my' } }],
		},
	],
	'form: get': [
		{
			parameters: { formId: byId(78) },
			requests: [{ method: 'GET', path: '/api/view', query: { dynamicFormId: '78' } }],
		},
	],
	'form: getAll': [{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/getdynaforms' }] }],
	'form: getAllOwn': [{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/my' }] }],
	'form: getAllResponses': [
		{
			parameters: { formId: byId(78), limit: 3 },
			requests: [{ method: 'GET', path: '/api/responselist', query: { dynamicFormId: '78' } }],
		},
	],
	'form: getResponse': [
		{
			parameters: { formId: byId(78), formResponseFilters: { assignmentId: 8802, formResponseUserId: byId(140059) } },
			requests: [{ method: 'GET', path: '/api/response/78', query: { assignmentId: '8802', assignUserId: '140059' } }],
		},
	],
	'form: saveItemResponse': [
		{
			parameters: {
				formId: byId(78),
				formItemId: byId(4506),
				formAssignmentId: 8802,
				formItemResponse: 'Sample formItemResponse',
			},
			requests: [
				{
					method: 'POST',
					path: '/api/saveItemResponse',
					query: { assignmentId: '8802', itemId: '4506', responseValue: 'Sample formItemResponse' },
				},
			],
		},
	],
	'form: saveResponse': [
		{
			parameters: { formAssignmentId: 8802 },
			requests: [{ method: 'POST', path: '/api/saveFormResponse', query: { assignmentId: '8802' } }],
		},
	],
	'report: get': [
		{ parameters: { reportId: '77' }, requests: [{ method: 'GET', path: '/api/report', query: { analyticId: '77' } }] },
	],
	'report: getAllRows': [
		{
			parameters: { reportId: '77', limit: 3 },
			requests: [{ method: 'GET', path: '/api/report/content', query: { analyticId: '77' } }],
		},
	],
	'survey: get': [
		{
			parameters: { surveyId: byId(81) },
			requests: [{ method: 'GET', path: '/api/survey/view', query: { dynamicFormId: '81' } }],
		},
	],
	'survey: getAll': [{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/survey/list' }] }],
	'survey: getAllResponses': [
		{
			parameters: { surveyId: byId(81), limit: 3 },
			requests: [
				{ method: 'GET', path: '/api/survey/allresponses', query: { SurveyId: '81' } },
				{ method: 'GET', path: '/api/survey/view', query: { dynamicFormId: '81' } },
			],
		},
	],
	'survey: saveItemResponse': [
		{
			parameters: {
				surveyId: byId(81),
				surveyItemId: byId(4509),
				surveyAssignmentId: 8807,
				surveyItemResponse: 'Sample surveyItemResponse',
			},
			requests: [
				{
					method: 'POST',
					path: '/api/survey/item/save',
					query: { assignmentId: '8807', itemId: '4509', responseValue: 'Sample surveyItemResponse' },
				},
			],
		},
	],
	'survey: saveResponse': [
		{
			parameters: { surveyAssignmentId: 8807 },
			requests: [{ method: 'POST', path: '/api/survey/save', query: { assignmentId: '8807' } }],
		},
	],
	'test: get': [
		{
			parameters: { testStatus: 'A', testId: byId(91) },
			requests: [{ method: 'GET', path: '/api/test', query: { status: 'A' } }],
		},
	],
	'test: getAll': [
		{
			parameters: { testStatus: 'ARCHV', limit: 3 },
			requests: [{ method: 'GET', path: '/api/test', query: { status: 'ARCHV' } }],
		},
	],
};
