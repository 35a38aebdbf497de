import { byId } from '../locators.mts';
import { mapped } from '../sampleParameters.mts';
import type { ExpectedRequests } from './expectedRequest.mts';

/** The requests about people and what is recorded of them. */
export const people: ExpectedRequests = {
	'customField: get': [
		{
			parameters: { customFieldId: byId(88) },
			requests: [{ method: 'GET', path: '/api/customfield', query: { customFieldId: '88' } }],
		},
	],
	'customField: getAll': [
		{
			parameters: { limit: 3, customFieldFilters: { objectType: 'Sample objectType' } },
			requests: [{ method: 'GET', path: '/api/customfields', query: { objectType: 'Sample objectType' } }],
		},
	],
	'customField: getAllLists': [{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/customlist' }] }],
	'customField: getValue': [
		{
			parameters: { customFieldUserId: byId(140059), customFieldId: byId(88) },
			requests: [{ method: 'GET', path: '/api/customfieldvalues', query: { customFieldId: '88', userId: '140059' } }],
		},
	],
	'customField: saveValues': [
		{
			parameters: {
				customFieldUserId: byId(140059),
				customFieldMapping: mapped({ tshirt_size: 'Sample customFieldMapping' }),
			},
			requests: [
				{
					method: 'POST',
					path: '/api/user/saveCustomFieldValues',
					query: { userID: '140059' },
					body: { tshirt_size: 'Sample customFieldMapping' },
				},
			],
		},
	],
	'customField: updateValue': [
		{
			parameters: {
				customFieldUserId: byId(140059),
				customFieldId: byId(88),
				customFieldValue: 'XL',
			},
			requests: [
				{ method: 'GET', path: '/api/customfields' },
				{
					method: 'POST',
					path: '/api/customfieldvalues',
					query: { customFieldId: '88', userId: '140059', value: 'XL' },
				},
			],
		},
	],
	'dependent: delete': [
		{
			parameters: { recordOwnerUserId: byId(140001), dependentId: byId(22) },
			requests: [{ method: 'POST', path: '/api/user/dependent/delete', query: { contactId: '22' } }],
		},
	],
	'jobProfile: getAll': [
		{
			parameters: { jobProfileStatus: 'A', limit: 3 },
			requests: [{ method: 'GET', path: '/api/jobprofiles', query: { status: 'A' } }],
		},
	],
	'orgRelation: create': [
		{
			parameters: {
				orgRelationUserId: byId(140059),
				orgRelationManagerId: byId(140060),
				orgRelationFields: {
					adpAssociateOid: 'Sample adpAssociateOid',
					endDate: '2027-12-31',
					relationType: 'Sample relationType',
					startDate: '2026-01-01',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/user/orgrelation/add',
					query: { userID: '140059' },
					body: {
						'Add Objects': [
							{
								managerId: 140060,
								relationType: 'Sample relationType',
								startDate: '2026-01-01',
								endDate: '2027-12-31',
								adpAssociateOID: 'Sample adpAssociateOid',
							},
						],
					},
				},
			],
		},
	],
	'orgRelation: getApprovalChain': [
		{
			parameters: { orgRelationUserId: byId(140059), limit: 3, approvalChainOptions: { maxLevels: 12 } },
			requests: [
				{ method: 'GET', path: '/api/user/basic', query: { userID: '140059' } },
				{
					method: 'GET',
					path: '/api/orgrelation/orgRelationsByUser',
					query: { employeeUserId: '140059', email: 'wyman.corkery@example.com' },
				},
				{ method: 'GET', path: '/api/user/basic', query: { userID: '140011' } },
				{
					method: 'GET',
					path: '/api/orgrelation/orgRelationsByUser',
					query: { employeeUserId: '140011', email: 'chris.feest@example.com' },
				},
				{ method: 'GET', path: '/api/user/basic', query: { userID: '140006' } },
			],
		},
	],
	'orgRelation: getDirectReports': [
		{
			parameters: { orgRelationManagerId: byId(140059), limit: 3, reportOptions: { levels: 3 } },
			requests: [{ method: 'GET', path: '/api/orgrelation/allactive' }],
		},
	],
	'orgRelation: getAll': [
		{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/orgrelation/allactive' }] },
	],
	'orgRelation: getAllForUser': [
		{
			parameters: { orgRelationUserId: byId(140059), limit: 3 },
			requests: [
				{ method: 'GET', path: '/api/user/basic', query: { userID: '140059' } },
				{
					method: 'GET',
					path: '/api/orgrelation/orgRelationsByUser',
					query: { employeeUserId: '140059', email: 'wyman.corkery@example.com' },
				},
			],
		},
	],
	'orgRelation: update': [
		{
			parameters: {
				orgRelationUserId: byId(140059),
				orgRelationId: byId(1300001),
				orgRelationManagerId: byId(140060),
				orgRelationUpdateFields: {
					companyId: 604,
					endDate: '2027-12-31',
					otherUserId: byId(140005),
					relationType: 'Sample relationType',
					startDate: '2026-01-01',
					relationStatus: 'Sample relationStatus',
					userEmail: 'sample@example.com',
				},
			},
			requests: [
				{ method: 'GET', path: '/api/user/basic', query: { userID: '140060' } },
				{
					method: 'GET',
					path: '/api/orgrelation/save',
					query: {
						orgRelationId: '1300001',
						userId: '140059',
						managerUserId: '140060',
						managerEmail: 'valentine.russel@example.com',
						userEmail: 'sample@example.com',
						otherUserId: '140005',
						relationType: 'Sample relationType',
						startDate: '2026-01-01',
						enddate: '2027-12-31',
						cid: '604',
						status: 'Sample relationStatus',
					},
				},
			],
		},
	],
	'orgUnit: create': [
		{
			parameters: {
				orgUnitName: 'Sample orgUnitName',
				orgUnitDescription: 'Sample orgUnitDescription',
				orgUnitFields: {
					code: 'Sample code',
					headUserId: byId(140059),
					headName: 'Sample headName',
					orgUnitId: 8001,
					label: 'Sample label',
					memberCount: 18,
					parentId: byId(30),
					parentName: 'Sample parentName',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/orgunits/add',
					query: {
						name: 'Sample orgUnitName',
						description: 'Sample orgUnitDescription',
						departmentCode: 'Sample code',
						departmentId: '8001',
						departmentLabel: 'Sample label',
						deptHead: '140059',
						deptHeadName: 'Sample headName',
						noOfEmployees: '18',
						parentDepartmentId: '30',
						parentDepartmentName: 'Sample parentName',
					},
				},
			],
		},
	],
	'orgUnit: getAll': [
		{
			parameters: { limit: 3, orgUnitOptions: { asTree: true } },
			requests: [{ method: 'GET', path: '/api/orgunits' }],
		},
	],
	'userCompensation: add': [
		{
			parameters: {
				compensationUserId: byId(140059),
				compensationCurrency: byId('CHF'),
				compensationValue: 13,
				compensationPeriod: 'BMTH',
				compensationStatus: 'ARCHV',
				compensationType: 'bonus',
				compensationEffectiveDate: '2027-04-11T00:00:00',
				compensationFields: { endDate: '2027-12-31', notes: 'Sample notes' },
			},
			requests: [
				{
					method: 'POST',
					path: '/api/user/compensation/add',
					query: {
						userId: '140059',
						value: '13',
						compensationType: 'bonus',
						currencyCode: 'CHF',
						period: 'BMTH',
						status: 'ARCHV',
						effectivedate: '2027-04-11',
						enddate: '2027-12-31',
						notes: 'Sample notes',
					},
				},
			],
		},
	],
	'orgUnit: getManagers': [
		{
			parameters: { orgUnitId: byId(32), limit: 3, managerOptions: { unitsAbove: true } },
			requests: [
				{ method: 'GET', path: '/api/orgunits' },
				{ method: 'GET', path: '/api/user/basic', query: { userID: '140003' } },
				{ method: 'GET', path: '/api/user/basic', query: { userID: '140002' } },
			],
		},
	],
	'orgUnit: getMembers': [
		{
			parameters: { orgUnitId: byId(32), limit: 3, memberOptions: { unitsBelow: true, statuses: ['A', 'F'] } },
			requests: [
				{ method: 'GET', path: '/api/orgunits' },
				{ method: 'GET', path: '/api/user/list' },
			],
		},
	],
	'userCompensation: getAllCurrent': [
		{
			parameters: { people: 'one', peopleUserId: byId(140059), limit: 3 },
			requests: [{ method: 'GET', path: '/api/user/compensation/', query: { userID: '140059' } }],
		},
	],
	'userCompensation: getAll': [
		{
			parameters: { people: 'one', peopleUserId: byId(140059), limit: 3 },
			requests: [{ method: 'GET', path: '/api/user/compensation/', query: { userID: '140059' } }],
		},
	],
	'userCompensation: getUpdateStatus': [
		{ parameters: {}, requests: [{ method: 'GET', path: '/api/user/update/status' }] },
	],
	'userCompensation: update': [
		{
			parameters: {
				compensationUserId: byId(140059),
				compensationCurrency: byId('CHF'),
				compensationGuid: 'e0742225-5cdb-462c-9704-b391da52134c',
				compensationValue: 14,
				compensationPeriod: 'BMTH',
				compensationStatus: 'ARCHV',
				compensationType: 'bonus',
				compensationUpdateFields: {
					effectiveDate: '2027-04-11T00:00:00',
					endDate: '2027-12-31',
					notes: 'Sample notes',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/user/compensation/update',
					query: {
						guid: 'e0742225-5cdb-462c-9704-b391da52134c',
						userId: '140059',
						value: '14',
						compensationType: 'bonus',
						currencyCode: 'CHF',
						period: 'BMTH',
						status: 'ARCHV',
						effectivedate: '2027-04-11',
						enddate: '2027-12-31',
						notes: 'Sample notes',
					},
				},
			],
		},
	],
	'user: create': [
		{
			parameters: {
				firstName: 'Grace',
				email: 'grace.field@example.com',
				setCustomFields: true,
				userCustomFields: mapped({ tshirt_size: 'Sample userCustomFields' }),
			},
			requests: [
				{ method: 'POST', path: '/api/user/add', query: { firstName: 'Grace', email: 'grace.field@example.com' } },
				{
					method: 'POST',
					path: '/api/user/saveCustomFieldValues',
					query: { userID: '140061' },
					body: { tshirt_size: 'Sample userCustomFields' },
				},
			],
		},
	],
	'user: createOrUpdate': [
		{
			parameters: {
				firstName: 'Grace',
				email: 'grace.field@example.com',
				setCustomFields: true,
				userCustomFields: mapped({ tshirt_size: 'Sample userCustomFields' }),
				userCompleteFields: {
					addresses: {
						address: [
							{
								addressLine1: 'Sample addressLine1',
								addressLine2: 'Sample addressLine2',
								addressType: 'Billing',
								city: 'Sample city',
								countryCode: 'Sample countryCode',
								countryId: 610,
								externalId: 611,
								state: 'Sample state',
								zipCode: 'Sample zipCode',
							},
						],
					},
					cellPhone: 'Sample cellPhone',
					compensations: {
						compensation: [
							{
								amount: '85000.5',
								changeTypeCode: 'Sample changeTypeCode',
								changeTypeId: 617,
								compensationType: 'bonus',
								currencyCode: byId('CHF'),
								effectiveDate: '2027-04-11T00:00:00',
								externalId: 621,
								financialType: 'COMP',
								period: 'BMTH',
								payStatus: 'ACTV',
							},
						],
					},
					contacts: {
						contact: [
							{
								contactType: 'ACCT',
								dateOfBirth: '1990-04-12T00:00:00',
								externalId: 627,
								contactGender: 'F',
								lastName: 'Sample lastName',
								name: 'Sample name',
								relation: 'Child',
								contactStatus: 'AP',
								taxNumber: 'Sample taxNumber',
							},
						],
					},
					dateOfBirth: '1990-04-13T00:00:00',
					departmentId: byId(31),
					displayFullName: 'Sample displayFullName',
					educations: {
						education: [
							{
								city: 'Sample city',
								countryCode: 'Sample countryCode',
								countryId: 639,
								course: 'Sample course',
								degree: 'Sample degree',
								endDate: '2027-12-31',
								externalId: 643,
								gpa: 'Sample gpa',
								institution: 'Sample institution',
								startDate: '2026-01-01',
								state: 'Sample state',
							},
						],
					},
					employeeNumber: 'Sample employeeNumber',
					familySuffix: 'Sample familySuffix',
					gender: 'Sample gender',
					guid: 'bb18b970-d1fd-4f17-8ae3-71faa61563bd',
					startDate: '2026-01-01',
					jobProfileId: byId(501),
					lastName: 'Sample lastName',
					locationId: byId(14),
					locationName: 'Sample locationName',
					managerEmails: 'nicola.wehner@example.com, mustafa.schuppe@example.com',
					middleName: 'Sample middleName',
					namePronunciation: 'Sample namePronunciation',
					phone: 'Sample phone',
					secondLastName: 'Sample secondLastName',
					shortName: 'Sample shortName',
					status: 'A',
					workerType: 'Sample workerType',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/user/completeUserDetails',
					body: {
						email: 'grace.field@example.com',
						firstName: 'Grace',
						cellPhone: 'Sample cellPhone',
						departmentID: 31,
						displayFullName: 'Sample displayFullName',
						empId: 'Sample employeeNumber',
						familySuffix: 'Sample familySuffix',
						gender: 'Sample gender',
						guid: 'bb18b970-d1fd-4f17-8ae3-71faa61563bd',
						lastName: 'Sample lastName',
						locationId: 14,
						locationName: 'Sample locationName',
						middleName: 'Sample middleName',
						namePronunciation: 'Sample namePronunciation',
						phone: 'Sample phone',
						position: 501,
						reportsToEmail: ['nicola.wehner@example.com', 'mustafa.schuppe@example.com'],
						secondLastName: 'Sample secondLastName',
						shortName: 'Sample shortName',
						status: 'A',
						userDateOfBirth: '1990-04-13',
						userStartDate: '2026-01-01',
						workerType: 'Sample workerType',
						addressList: [
							{
								addressLine1: 'Sample addressLine1',
								addressLine2: 'Sample addressLine2',
								addressType: 'Billing',
								city: 'Sample city',
								countryCode: 'Sample countryCode',
								countryId: '610',
								extAppUID: '611',
								state: 'Sample state',
								zipCode: 'Sample zipCode',
							},
						],
						contactList: [
							{
								contactType: 'ACCT',
								dateOfBirth: '1990-04-12',
								extAppUID: '627',
								gender: 'F',
								lastName: 'Sample lastName',
								name: 'Sample name',
								relationToUser: 'Child',
								status: 'AP',
								taxNumber: 'Sample taxNumber',
							},
						],
						educationList: [
							{
								city: 'Sample city',
								countryCode: 'Sample countryCode',
								countryId: '639',
								course: 'Sample course',
								degree: 'Sample degree',
								endDate: '2027-12-31',
								extAppUID: '643',
								gpa: 'Sample gpa',
								institution: 'Sample institution',
								startDate: '2026-01-01',
								state: 'Sample state',
							},
						],
						financialList: [
							{
								changeTypeCode: 'Sample changeTypeCode',
								changeTypeId: 617,
								compensationType: 'bonus',
								currencyCode: 'CHF',
								effectivedate: '2027-04-11',
								extAppUID: '621',
								financialType: 'COMP',
								period: 'BMTH',
								status: 'ACTV',
								value: 85000.5,
							},
						],
						customFieldValues: { tshirt_size: 'Sample userCustomFields' },
					},
				},
			],
		},
	],
	'user: deactivate': [
		{
			parameters: {
				userId: byId(140059),
				userDeactivateFields: { endDate: '2027-12-31', notes: 'Sample notes', untilLeaving: 'deactivate' },
			},
			requests: [
				{
					method: 'POST',
					path: '/api/user/update',
					query: { userId: '140059', status: 'I', userEndDate: '2027-12-31', notes: 'Sample notes' },
				},
			],
		},
	],
	'user: get': [
		{
			parameters: { userId: byId(140059), completeUser: false },
			requests: [{ method: 'GET', path: '/api/user/', query: { userID: '140059' } }],
		},
		{
			parameters: { userId: byId(140059) },
			requests: [
				{ method: 'GET', path: '/api/user/', query: { userID: '140059' } },
				{
					method: 'GET',
					path: '/resource/',
					query: { status: 'F', name: 'Wyman Corkery', page: '1', pageSize: '100' },
				},
				{ method: 'GET', path: '/api/user/list', query: { name: 'Wyman Corkery' } },
			],
		},
	],
	'user: getBasic': [
		{
			parameters: { userId: byId(140059) },
			requests: [{ method: 'GET', path: '/api/user/basic', query: { userID: '140059' } }],
		},
		{
			parameters: { userId: byId(140059), completeUsers: true },
			requests: [
				{ method: 'GET', path: '/api/user/basic', query: { userID: '140059' } },
				{
					method: 'GET',
					path: '/resource/',
					query: { status: 'F', name: 'Wyman Corkery', page: '1', pageSize: '100' },
				},
			],
		},
	],
	'user: getAll': [
		{
			parameters: {
				limit: 3,
				userFilters: {
					endDateFrom: '2027-04-21T00:00:00',
					endDateTo: '2027-04-22T00:00:00',
					name: 'Sample name',
					search: 'Sample search',
					startDateFrom: '2027-04-13T00:00:00',
					startDateTo: '2027-04-14T00:00:00',
					statuses: ['I', 'A'],
				},
			},
			requests: [
				{
					method: 'GET',
					path: '/api/users',
					query: {
						name: 'Sample name',
						search: 'Sample search',
						startDateAfter: '2027-04-12',
						startDateBefore: '2027-04-15',
						endDateAfter: '2027-04-20',
						endDateBefore: '2027-04-23',
						status: 'I',
						page: '1',
						pageSize: '3',
					},
				},
				{
					method: 'GET',
					path: '/api/users',
					query: {
						name: 'Sample name',
						search: 'Sample search',
						startDateAfter: '2027-04-12',
						startDateBefore: '2027-04-15',
						endDateAfter: '2027-04-20',
						endDateBefore: '2027-04-23',
						status: 'A',
						page: '1',
						pageSize: '3',
					},
				},
			],
		},
		{
			parameters: { limit: 3, completeUsers: true },
			requests: [
				{ method: 'GET', path: '/api/users', query: { page: '1', pageSize: '3' } },
				{ method: 'GET', path: '/resource/', query: { status: 'A', page: '1', pageSize: '100' } },
			],
		},
	],
	'user: getAllBasic': [
		{
			parameters: {
				limit: 3,
				userFilters: {
					endDateFrom: '2027-04-21T00:00:00',
					endDateTo: '2027-04-22T00:00:00',
					name: 'Sample name',
					search: 'Sample search',
					startDateFrom: '2027-04-13T00:00:00',
					startDateTo: '2027-04-14T00:00:00',
					statuses: ['I', 'A'],
				},
			},
			requests: [
				{
					method: 'GET',
					path: '/api/users/basic',
					query: {
						name: 'Sample name',
						search: 'Sample search',
						startDateAfter: '2027-04-12',
						startDateBefore: '2027-04-15',
						endDateAfter: '2027-04-20',
						endDateBefore: '2027-04-23',
						status: 'I',
						page: '1',
						pageSize: '3',
					},
				},
				{
					method: 'GET',
					path: '/api/users/basic',
					query: {
						name: 'Sample name',
						search: 'Sample search',
						startDateAfter: '2027-04-12',
						startDateBefore: '2027-04-15',
						endDateAfter: '2027-04-20',
						endDateBefore: '2027-04-23',
						status: 'A',
						page: '1',
						pageSize: '3',
					},
				},
			],
		},
		{
			parameters: { limit: 3, completeUsers: true },
			requests: [
				{ method: 'GET', path: '/api/users/basic', query: { page: '1', pageSize: '3' } },
				{ method: 'GET', path: '/resource/', query: { status: 'A', page: '1', pageSize: '100' } },
			],
		},
	],
	'user: getAllByName': [
		{
			parameters: { limit: 3, userListFilters: { name: 'Sample name' } },
			requests: [{ method: 'GET', path: '/api/user/list', query: { name: 'Sample name' } }],
		},
	],
	'user: getAllFromDirectory': [
		{
			parameters: {
				limit: 3,
				userDirectoryFilters: { name: 'Sample name', sortBy: 'name', sortOrder: 'desc', statuses: ['I', 'A'] },
			},
			requests: [
				{
					method: 'GET',
					path: '/resource/',
					query: { name: 'Sample name', sortBy: 'name', sortOrder: 'desc', status: 'I', page: '1', pageSize: '3' },
				},
				{
					method: 'GET',
					path: '/resource/',
					query: { name: 'Sample name', sortBy: 'name', sortOrder: 'desc', status: 'A', page: '1', pageSize: '3' },
				},
			],
		},
	],
	'user: getPermissions': [{ parameters: {}, requests: [{ method: 'GET', path: '/api/user/permissions' }] }],
	'user: update': [
		{
			parameters: {
				userId: byId(140059),
				setCustomFields: true,
				userCustomFields: mapped({ tshirt_size: 'Sample userCustomFields' }),
				userUpdateFields: {
					cellPhone: 'Sample cellPhone',
					dateOfBirth: '1990-04-11T00:00:00',
					displayFullName: 'Sample displayFullName',
					email: 'grace.field@example.com',
					employeeNumber: 'Sample employeeNumber',
					familySuffix: 'Sample familySuffix',
					firstName: 'Grace',
					gender: 'Sample gender',
					guid: 'bb18b970-d1fd-4f17-8ae3-71faa61563bd',
					startDate: '2026-01-01',
					jobGrade: 'Sample jobGrade',
					jobProfileId: byId(501),
					lastName: 'Sample lastName',
					endDate: '2027-12-31',
					locationId: byId(14),
					locationName: 'Sample locationName',
					middleName: 'Sample middleName',
					notes: 'Sample notes',
					phone: 'Sample phone',
					position: 'Sample position',
					secondLastName: 'Sample secondLastName',
					shortName: 'Sample shortName',
					status: 'A',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/user/update',
					query: {
						userId: '140059',
						cellPhone: 'Sample cellPhone',
						displayFullName: 'Sample displayFullName',
						email: 'grace.field@example.com',
						empId: 'Sample employeeNumber',
						familySuffix: 'Sample familySuffix',
						firstName: 'Grace',
						gender: 'Sample gender',
						guid: 'bb18b970-d1fd-4f17-8ae3-71faa61563bd',
						jobGrade: 'Sample jobGrade',
						lastName: 'Sample lastName',
						locationId: '14',
						locationName: 'Sample locationName',
						middleName: 'Sample middleName',
						notes: 'Sample notes',
						phone: 'Sample phone',
						position: 'Sample position',
						profileId: '501',
						secondLastName: 'Sample secondLastName',
						shortName: 'Sample shortName',
						status: 'A',
						userDateOfBirth: '1990-04-11',
						userEndDate: '2027-12-31',
						userStartDate: '2026-01-01',
					},
				},
				{
					method: 'POST',
					path: '/api/user/saveCustomFieldValues',
					query: { userID: '140059' },
					body: { tshirt_size: 'Sample userCustomFields' },
				},
			],
		},
	],
	'user: uploadPicture': [
		{
			parameters: { userId: byId(140059), pictureField: 'data' },
			requests: [
				{
					method: 'POST',
					path: '/api/user/uploadpicture',
					body: { userid: '140059', file: '(266 bytes)' },
					contentType: 'multipart/form-data',
				},
			],
		},
	],
	'userRecord: deleteAddress': [
		{
			parameters: { recordOwnerUserId: byId(140001), addressId: byId(1) },
			requests: [{ method: 'POST', path: '/api/user/address/delete', query: { addressId: '1' } }],
		},
	],
	'userRecord: deleteEducation': [
		{
			parameters: { recordOwnerUserId: byId(140001), educationId: byId(2) },
			requests: [{ method: 'POST', path: '/api/user/education/delete', query: { educationId: '2' } }],
		},
	],
	'userRecord: deleteEmployment': [
		{
			parameters: { recordOwnerUserId: byId(140001), employmentId: byId(3) },
			requests: [{ method: 'POST', path: '/api/user/employment/delete', query: { empid: '3' } }],
		},
	],
	'userRecord: saveAddress': [
		{
			parameters: {
				userRecordUserId: byId(140059),
				userRecordAddress: 'Sample userRecordAddress',
				addressFields: {
					addressLine2: 'Sample addressLine2',
					addressType: 'Billing',
					city: 'Sample city',
					countryId: 606,
					state: 'Sample state',
					zipCode: 'Sample zipCode',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/address/save',
					query: { userID: '140059' },
					body: [
						{
							addressLine1: 'Sample userRecordAddress',
							addressLine2: 'Sample addressLine2',
							addressType: 'Billing',
							city: 'Sample city',
							countryId: '606',
							state: 'Sample state',
							zipCode: 'Sample zipCode',
						},
					],
				},
			],
		},
	],
	'userRecord: saveEducation': [
		{
			parameters: {
				userRecordUserId: byId(140059),
				userRecordInstitution: 'Sample userRecordInstitution',
				educationFields: {
					city: 'Sample city',
					countryId: 604,
					course: 'Sample course',
					degree: 'Sample degree',
					endDate: '2027-12-31',
					gpa: 'Sample gpa',
					startDate: '2026-01-01',
					state: 'Sample state',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/education/save',
					query: { userID: '140059' },
					body: [
						{
							institution: 'Sample userRecordInstitution',
							city: 'Sample city',
							countryId: 604,
							course: 'Sample course',
							degree: 'Sample degree',
							endDate: '2027-12-31',
							gpa: 'Sample gpa',
							startDate: '2026-01-01',
							state: 'Sample state',
						},
					],
				},
			],
		},
	],
	'userRecord: saveEmployment': [
		{
			parameters: {
				userRecordUserId: byId(140059),
				userRecordEmployer: 'Sample userRecordEmployer',
				employmentFields: {
					city: 'Sample city',
					countryId: 604,
					department: 'Sample department',
					endDate: '2027-12-31',
					position: 'Sample position',
					startDate: '2026-01-01',
					state: 'Sample state',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/employment/save',
					query: { userID: '140059' },
					body: [
						{
							employerName: 'Sample userRecordEmployer',
							city: 'Sample city',
							countryId: '604',
							department: 'Sample department',
							endDate: '2027-12-31',
							position: 'Sample position',
							startDate: '2026-01-01',
							state: 'Sample state',
						},
					],
				},
			],
		},
	],
};
