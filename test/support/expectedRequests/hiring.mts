import { byId } from '../locators.mts';
import type { ExpectedRequests } from './expectedRequest.mts';

/** The requests about candidates and positions. */
export const hiring: ExpectedRequests = {
	'candidate: create': [
		{
			parameters: {
				candidateName: 'Sample candidateName',
				candidateEmail: 'somebody.new0@example.org',
				candidateFields: { isNew: true, phoneDigits: '0555010', source: 'Sample source' },
			},
			requests: [
				{
					method: 'POST',
					path: '/api/v3/candidate/',
					query: {
						name: 'Sample candidateName',
						email: 'somebody.new0@example.org',
						isNewCand: 'true',
						phone: '0555010',
						source: 'Sample source',
					},
				},
			],
		},
	],
	'candidate: get': [
		{ parameters: { candidateId: byId(30501) }, requests: [{ method: 'GET', path: '/api/v3/candidate/detail/30501' }] },
	],
	'candidate: getAll': [
		{
			parameters: { limit: 3, candidateFilters: { search: 'Sample search' } },
			requests: [
				{ method: 'GET', path: '/api/v3/candidate/list', query: { search: 'Sample search', page: '0', pageSize: '3' } },
			],
		},
	],
	'candidate: getAllWithDetails': [
		{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/v3/candidate/' }] },
	],
	'candidate: uploadResume': [
		{
			parameters: { resumeField: 'data' },
			requests: [
				{
					method: 'POST',
					path: '/api/v3/candidate/resume/',
					body: { file: '(266 bytes)' },
					contentType: 'multipart/form-data',
				},
			],
		},
	],
	'position: create': [
		{
			parameters: {
				positionName: 'Sample positionName',
				positionCode: 'NEW-0',
				positionCount: 13,
				positionStatus: 'HOLD',
				positionAccessLevel: 'ijp',
				positionOpenDate: '2027-01-04',
				positionCloseDate: '2027-03-31',
				positionFunnelId: 3,
				positionFields: {
					approvalFlowId: 21,
					description: 'Sample description',
					profileId: byId(501),
					positionLocationId: byId(12),
					positionDepartmentId: byId(31),
					positionProjectId: byId(1201),
					recruiterId: byId(140003),
					requirements: 'Sample requirements',
					responsibilities: 'Sample responsibilities',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/v3/position/save',
					query: {
						name: 'Sample positionName',
						positionUID: 'NEW-0',
						count: '13',
						status: 'HOLD',
						accessLevel: 'ijp',
						dateOpen: '2027-01-04',
						dateClose: '2027-03-31',
						funnelId: '3',
						approvalFlowId: '21',
						departmentId: '31',
						description: 'Sample description',
						locationid: '12',
						profileid: '501',
						projectid: '1201',
						recruiterId: '140003',
						requirements: 'Sample requirements',
						responsibilities: 'Sample responsibilities',
					},
				},
			],
		},
	],
	'position: get': [
		{
			parameters: { positionId: byId(700) },
			requests: [{ method: 'GET', path: '/api/v3/position/view', query: { positionid: '700' } }],
		},
	],
	'position: getAllLocations': [
		{
			parameters: { limit: 3 },
			requests: [{ method: 'GET', path: '/job-board/lookup/api/getLookupData', query: { type: 'location' } }],
		},
	],
	'position: getAllPublished': [
		{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/job-board/position/api/getpositions/' }] },
	],
	'position: getAll': [
		{
			parameters: { limit: 3, positionFilters: { search: 'Sample search' } },
			requests: [
				{ method: 'GET', path: '/api/v3/position/list', query: { search: 'Sample search', page: '0', pageSize: '3' } },
				{ method: 'GET', path: '/api/v3/position/list', query: { search: 'Sample search', page: '1', pageSize: '3' } },
			],
		},
	],
};
