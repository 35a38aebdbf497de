// Generated from sandbox/openapi.yaml by `npm run generate:contract`. Do not edit.
import type { AnyObject, Day, FileContent, Integer } from '../parameters/wireTypes';
export interface paths {
	'/api/token': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/completeUserDetails': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'application/json': {
						firstName?: string;
						email?: string;
						lastName?: string;
						empId?: string;
						gender?: string;
						guid?: string;
						/** @enum {string} */
						status?: 'A' | 'I' | 'F';
						displayFullName?: string;
						middleName?: string;
						secondLastName?: string;
						shortName?: string;
						namePronunciation?: string;
						familySuffix?: string;
						workerType?: string;
						userDateOfBirth?: string;
						phone?: string;
						cellPhone?: string;
						/** Format: int32 */
						position?: Integer;
						/** Format: int32 */
						departmentID?: Integer;
						/** Format: int32 */
						locationId?: Integer;
						locationName?: string;
						userStartDate?: string;
						reportsToEmail?: string[];
						addressList?: {
							addressLine1?: string;
							addressLine2?: string;
							/** @enum {string} */
							addressType?: 'Billing' | 'Home' | 'Mailing' | 'Permanent' | 'Physical' | 'Work' | 'Other';
							zipCode?: string;
							city?: string;
							state?: string;
							countryId?: string;
							extAppUID?: string;
							countryCode?: string;
						}[];
						educationList?: {
							course?: string;
							degree?: string;
							institution?: string;
							gpa?: string;
							state?: string;
							city?: string;
							countryId?: string;
							countryCode?: string;
							startDate?: string;
							endDate?: string;
							extAppUID?: string;
						}[];
						contactList?: {
							name?: string;
							lastName?: string;
							/** @enum {string} */
							relationToUser?: 'Spouse' | 'Parent' | 'Child' | 'Other';
							/** @enum {string} */
							contactType?: 'DEP' | 'ECON' | 'ACCT';
							/** @enum {string} */
							gender?: 'M' | 'F' | 'H';
							taxNumber?: string;
							dateOfBirth?: string;
							/** @enum {string} */
							status?: 'AP' | 'WA';
							extAppUID?: string;
						}[];
						financialList?: {
							/** Format: float */
							value?: number;
							/** @enum {string} */
							period?: 'HRLY' | 'DLY' | 'WKLY' | 'BWKLY' | 'BMTH' | 'MTHLY' | 'QTRLY' | 'BYRLY' | 'YRLY' | 'ONEF';
							/** @enum {string} */
							financialType?: 'COMP';
							currencyCode?: string;
							effectivedate?: string;
							/** @enum {string} */
							compensationType?: 'sal' | 'pay' | 'bonus' | 'INCTV' | 'SVRC' | 'other';
							/** @enum {string} */
							status?: 'ACTV' | 'ARCHV' | 'PVNL';
							/** Format: int32 */
							changeTypeId?: Integer;
							changeTypeCode?: string;
							extAppUID?: string;
						}[];
						customFieldValues?: AnyObject | string;
					};
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					userID: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/add': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					firstName: string;
					email: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/update': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/basic': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					email?: string;
					userID: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/list': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					name?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/permissions': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/uploadpicture': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'multipart/form-data': {
						/** Format: binary */
						file: FileContent;
						userid: string;
					};
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/users': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/users/basic': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/resource/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					name?: string;
					page?: Integer;
					pageSize?: Integer;
					sortBy?: string;
					sortOrder?: 'asc' | 'desc';
					status?: 'A' | 'I' | 'F';
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/address/save': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					userID: Integer;
					empId?: string;
					email?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'application/json': {
						addressLine1?: string;
						addressLine2?: string;
						addressType?: string;
						zipCode?: string;
						city?: string;
						countryId?: string;
						state?: string;
					}[];
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/address/delete': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					addressId: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/education/save': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					userID: Integer;
					empId?: string;
					email?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'application/json': {
						course?: string;
						degree?: string;
						institution?: string;
						gpa?: string;
						state?: string;
						city?: string;
						/** Format: int32 */
						countryId?: Integer;
						/** Format: date */
						startDate?: Day;
						/** Format: date */
						endDate?: Day;
					}[];
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/education/delete': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					educationId: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/employment/save': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					userID: Integer;
					empId?: string;
					email?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'application/json': {
						employerName?: string;
						position?: string;
						department?: string;
						state?: string;
						/** Format: date */
						startDate?: Day;
						/** Format: date */
						endDate?: Day;
						city?: string;
						countryId?: string;
					}[];
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/employment/delete': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					empid: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/dependent/delete': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					contactId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/compensation/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					email?: string;
					userID: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/compensation/add': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/compensation/update': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/update/status': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/saveCustomFieldValues': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					userID: number;
					empId?: string;
					guid?: string;
					email?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'application/json': AnyObject;
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/customfield': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					customFieldId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/customfields': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					objectType?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/customfieldvalues': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					customFieldCode?: string;
					customFieldId: Integer;
					userId: Integer;
					userEmail?: string;
					empId?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post: {
			parameters: {
				query: {
					customFieldId: Integer;
					customFieldCode?: string;
					userId: Integer;
					userEmail?: string;
					empId?: string;
					value: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/customlist': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/orgunits': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/orgunits/add': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/orgrelation/add': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					userID: Integer;
					empId?: string;
					email?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'application/json': {
						'Add Objects'?: {
							adpAssociateOID?: string;
							/** Format: int32 */
							managerId?: Integer;
							relationType?: string;
							/** Format: date */
							startDate?: Day;
							/** Format: date */
							endDate?: Day;
						}[];
					};
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/orgrelation/orgRelationsByUser': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					employeeUserId?: Integer;
					empId?: string;
					email: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/orgrelation/allactive': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/orgrelation/save': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/leave/hours/credit': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					leaveDate: Day;
					leaveId: Integer;
					leaveUserId: Integer;
					ptoPolicyId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/leaverequest': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'application/json': {
						createUserViewModel?: {
							adpAssociateOID?: string;
							/** Format: double */
							allocation?: number;
							/** Format: int32 */
							careerPathwayId?: Integer;
							cellPhone?: string;
							/** Format: int32 */
							cid?: Integer;
							/** Format: int32 */
							countryId?: Integer;
							/** Format: int32 */
							createuserid?: Integer;
							department?: string;
							/** Format: int32 */
							departmentId?: Integer;
							email?: string;
							empId?: string;
							firstName?: string;
							gender?: string;
							guid?: string;
							/** Format: int32 */
							hasAccess?: Integer;
							im?: string;
							imageName?: string;
							jobTitle?: string;
							lastName?: string;
							location?: string;
							/** Format: int32 */
							locationId?: Integer;
							name?: string;
							notes?: string;
							phone?: string;
							/** Format: int32 */
							profileId?: Integer;
							profileName?: string;
							shortName?: string;
							/** Format: int32 */
							star?: Integer;
							status?: string;
							thumbnail?: string;
							timezone?: string;
							userDateFormat?: string;
							/** Format: date */
							userDateOfBirth?: Day;
							/** Format: date */
							userEndDate?: Day;
							/** Format: int32 */
							userId?: Integer;
							/** Format: date */
							userStartDate?: Day;
							userType?: string;
							workerType?: string;
							/** Format: int32 */
							id?: Integer;
						};
						/** Format: date */
						date: Day;
						description?: string;
						endDateMeridiem?: string;
						meridiem?: string;
						/** Format: int32 */
						numberOfDays?: Integer;
						ptoPolicyModel?: {
							/** Format: float */
							accrualRateAnnual?: number;
							/** Format: double */
							accrualRateAnnualUnit?: number;
							/** Format: float */
							accrualRateHours?: number;
							/** Format: double */
							accrualRateUnit?: number;
							/** Format: int32 */
							accrualThresholdWeeks?: Integer;
							/** Format: int32 */
							accrualTime?: Integer;
							accrualTimeSpan?: string;
							accrualtype?: string;
							/** Format: int32 */
							allowAccrualRateOverride?: Integer;
							/** Format: int32 */
							allowRequestBeyondBal?: Integer;
							/** Format: int32 */
							applicability?: Integer;
							/** Format: float */
							bonus?: number;
							/** Format: float */
							bonusMax?: number;
							/** Format: date */
							carryoverDate?: Day;
							/** Format: int32 */
							carryoverExpirationQuantity?: Integer;
							carryoverExpirationUnit?: string;
							/** Format: int32 */
							cid?: Integer;
							/** Format: int32 */
							createUserId?: Integer;
							createts?: {
								date?: Integer;
								day?: Integer;
								hours?: Integer;
								minutes?: Integer;
								month?: Integer;
								nanos?: Integer;
								seconds?: Integer;
								time?: Integer;
								timezoneOffset?: Integer;
								year?: Integer;
							};
							customIcon?: string;
							daysDefinition?: string;
							description?: string;
							/** Format: date */
							effectiveDate?: Day;
							/** Format: date */
							expirationDate?: Day;
							/** Format: int32 */
							halfDayAllowed?: Integer;
							hasAssignment?: boolean;
							icon?: string;
							isAccrued?: string;
							/** Format: date */
							lastRun?: Day;
							leaveType?: string;
							leaveYearStart?: string;
							/** Format: date */
							leaveYearStartDate?: Day;
							/** Format: date */
							nextRunDate?: Day;
							/** Format: int32 */
							paid?: Integer;
							policyName?: string;
							policycondition?: string;
							/** Format: int32 */
							prorated?: Integer;
							ptoPolicyApprovalFlowModel?: {
								/** Format: int32 */
								cid?: Integer;
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								description?: string;
								/** Format: int32 */
								flowId?: Integer;
								flowName?: string;
								ptoPolicyApprovalModelList?: AnyObject[];
								ptoPolicyList?: string[];
							};
							ptoPolicyChainModel?: {
								chainDesc?: string;
								/** Format: int32 */
								chainId?: Integer;
								chainName?: string;
								/** Format: int32 */
								cid?: Integer;
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								hasPtoPolicies?: boolean;
							};
							/** Format: int32 */
							ptoPolicyChainSeqId?: Integer;
							/** Format: int32 */
							ptoPolicyId?: Integer;
							/** Format: double */
							rollOverMax?: number;
							/** Format: double */
							rollOverPercentage?: number;
							/** Format: int32 */
							showInCalendar?: Integer;
							/** Format: float */
							tenureThreshold?: number;
							/** Format: int32 */
							thresholdQuantity?: Integer;
							thresholdUnit?: string;
							unit?: string;
						};
						/** Format: double */
						totalLeaveDays?: number;
						/** Format: double */
						totalLeaveHours?: number;
						userModel?: {
							addressModelList?: {
								/** Format: int32 */
								addressId?: Integer;
								addressLine1?: string;
								addressLine2?: string;
								addressType?: string;
								/** Format: int32 */
								candidateId?: Integer;
								/** Format: int32 */
								cid?: Integer;
								city?: string;
								/** Format: int32 */
								contactId?: Integer;
								/** Format: int32 */
								countryId?: Integer;
								countryModel?: AnyObject;
								/** Format: int32 */
								countryid?: Integer;
								/** Format: int32 */
								createUserId?: Integer;
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								currentStatus?: string;
								/** Format: int32 */
								custId?: Integer;
								/** Format: int32 */
								locationId?: Integer;
								mapUrl?: string;
								state?: string;
								status?: string;
								/** Format: int32 */
								userId?: Integer;
								verificationStatus?: string;
								zipCode?: string;
							}[];
							adpAssociateOID?: string;
							/** Format: double */
							allocation?: number;
							appleUserIdentifier?: string;
							assignments?: string;
							awardModelList?: {
								/** Format: int32 */
								appraisalId?: Integer;
								attribution?: string;
								/** Format: date */
								awardDate?: Day;
								/** Format: int64 */
								awardId?: Integer;
								awardTypeModel?: AnyObject;
								/** Format: int32 */
								cid?: Integer;
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								currencyModel?: AnyObject;
								/** Format: int32 */
								feedbackId?: Integer;
								finAccountCode?: string;
								/** Format: double */
								finAmount?: number;
								finCurrencyCode?: string;
								/** Format: date */
								finPaymentDate?: Day;
								finPaymentStatus?: string;
								nonMonetaryCompensation?: string;
								notes?: string;
								userViewModel?: {
									adpAssociateOID?: string;
									/** Format: double */
									allocation?: number;
									/** Format: int32 */
									careerPathwayId?: Integer;
									cellPhone?: string;
									/** Format: int32 */
									cid?: Integer;
									/** Format: int32 */
									countryId?: Integer;
									/** Format: int32 */
									createuserid?: Integer;
									department?: string;
									/** Format: int32 */
									departmentId?: Integer;
									email?: string;
									empId?: string;
									firstName?: string;
									gender?: string;
									guid?: string;
									/** Format: int32 */
									hasAccess?: Integer;
									im?: string;
									imageName?: string;
									jobTitle?: string;
									lastName?: string;
									location?: string;
									/** Format: int32 */
									locationId?: Integer;
									name?: string;
									notes?: string;
									phone?: string;
									/** Format: int32 */
									profileId?: Integer;
									profileName?: string;
									shortName?: string;
									/** Format: int32 */
									star?: Integer;
									status?: string;
									thumbnail?: string;
									timezone?: string;
									userDateFormat?: string;
									/** Format: date */
									userDateOfBirth?: Day;
									/** Format: date */
									userEndDate?: Day;
									/** Format: int32 */
									userId?: Integer;
									/** Format: date */
									userStartDate?: Day;
									userType?: string;
									workerType?: string;
									/** Format: int32 */
									id?: Integer;
								};
							}[];
							bankAccountModel?: {
								accountCode?: string;
								accountNumber?: string;
								accountType?: string;
								/** Format: int32 */
								bankAccountId?: Integer;
								/** Format: int32 */
								bankCountryId?: Integer;
								branchCode?: string;
								branchName?: string;
								/** Format: int32 */
								cid?: Integer;
								/** Format: int32 */
								countryId?: Integer;
								/** Format: int32 */
								createUserId?: Integer;
								name?: string;
								ownerType?: string;
								paymentEmail?: string;
								routingNumber?: string;
								status?: string;
								swiftCode?: string;
								/** Format: int32 */
								userId?: Integer;
							};
							calWeekPref?: string;
							/** Format: int32 */
							calendarId?: Integer;
							calendarModel?: {
								/** Format: int32 */
								calendarId?: Integer;
								/** Format: int32 */
								cid?: Integer;
								colorCode?: string;
								/** Format: int32 */
								createUserId?: Integer;
								createUserViewModel?: {
									adpAssociateOID?: string;
									/** Format: double */
									allocation?: number;
									/** Format: int32 */
									careerPathwayId?: Integer;
									cellPhone?: string;
									/** Format: int32 */
									cid?: Integer;
									/** Format: int32 */
									countryId?: Integer;
									/** Format: int32 */
									createuserid?: Integer;
									department?: string;
									/** Format: int32 */
									departmentId?: Integer;
									email?: string;
									empId?: string;
									firstName?: string;
									gender?: string;
									guid?: string;
									/** Format: int32 */
									hasAccess?: Integer;
									im?: string;
									imageName?: string;
									jobTitle?: string;
									lastName?: string;
									location?: string;
									/** Format: int32 */
									locationId?: Integer;
									name?: string;
									notes?: string;
									phone?: string;
									/** Format: int32 */
									profileId?: Integer;
									profileName?: string;
									shortName?: string;
									/** Format: int32 */
									star?: Integer;
									status?: string;
									thumbnail?: string;
									timezone?: string;
									userDateFormat?: string;
									/** Format: date */
									userDateOfBirth?: Day;
									/** Format: date */
									userEndDate?: Day;
									/** Format: int32 */
									userId?: Integer;
									/** Format: date */
									userStartDate?: Day;
									userType?: string;
									workerType?: string;
									/** Format: int32 */
									id?: Integer;
								};
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								name?: string;
							};
							/** Format: int32 */
							candidateId?: Integer;
							/** Format: int32 */
							careerPathwayId?: Integer;
							cellPhone?: string;
							/** Format: int32 */
							cid?: Integer;
							/** Format: int32 */
							countryId?: Integer;
							createts?: {
								date?: Integer;
								day?: Integer;
								hours?: Integer;
								minutes?: Integer;
								month?: Integer;
								nanos?: Integer;
								seconds?: Integer;
								time?: Integer;
								timezoneOffset?: Integer;
								year?: Integer;
							};
							customFieldValueModelList?: {
								/** Format: int32 */
								cid?: Integer;
								/** Format: int32 */
								createUserId?: Integer;
								/** Format: int32 */
								customFieldId?: Integer;
								/** Format: int32 */
								customFieldObjectId?: Integer;
								customFieldValue?: string;
								/** Format: int32 */
								customFieldValueId?: Integer;
								customfieldName?: string;
							}[];
							customTableModelList?: {
								candidateAccess?: string;
								/** Format: int32 */
								cid?: Integer;
								createUserModel?: AnyObject;
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								ctColumnList?: AnyObject[];
								ctValueList?: AnyObject[];
								/** Format: int32 */
								customTableId?: Integer;
								helpText?: string;
								objectType?: string;
								readAccess?: string;
								/** Format: int32 */
								readUserGroupId?: Integer;
								readUserGroupModel?: AnyObject;
								/** Format: int32 */
								sequence?: Integer;
								tableName?: string;
								userAccess?: string;
								writeAccess?: string;
								/** Format: int32 */
								writeUserGroupId?: Integer;
								writeUserGroupModel?: AnyObject;
							}[];
							departmentModel?: {
								/** Format: int32 */
								cid?: Integer;
								departmentCode?: string;
								/** Format: int32 */
								departmentId?: Integer;
								departmentLabel?: string;
								/** Format: int32 */
								deptHead?: Integer;
								deptHeadName?: string;
								description?: string;
								name?: string;
								/** Format: int32 */
								noOfEmployees?: Integer;
								/** Format: int32 */
								parentDepartmentId?: Integer;
								parentDepartmentName?: string;
								userModel?: {
									adpAssociateOID?: string;
									/** Format: double */
									allocation?: number;
									/** Format: int32 */
									careerPathwayId?: Integer;
									cellPhone?: string;
									/** Format: int32 */
									cid?: Integer;
									/** Format: int32 */
									countryId?: Integer;
									/** Format: int32 */
									createuserid?: Integer;
									department?: string;
									/** Format: int32 */
									departmentId?: Integer;
									email?: string;
									empId?: string;
									firstName?: string;
									gender?: string;
									guid?: string;
									/** Format: int32 */
									hasAccess?: Integer;
									im?: string;
									imageName?: string;
									jobTitle?: string;
									lastName?: string;
									location?: string;
									/** Format: int32 */
									locationId?: Integer;
									name?: string;
									notes?: string;
									phone?: string;
									/** Format: int32 */
									profileId?: Integer;
									profileName?: string;
									shortName?: string;
									/** Format: int32 */
									star?: Integer;
									status?: string;
									thumbnail?: string;
									timezone?: string;
									userDateFormat?: string;
									/** Format: date */
									userDateOfBirth?: Day;
									/** Format: date */
									userEndDate?: Day;
									/** Format: int32 */
									userId?: Integer;
									/** Format: date */
									userStartDate?: Day;
									userType?: string;
									workerType?: string;
									/** Format: int32 */
									id?: Integer;
								};
							};
							departmentName?: string;
							displayFullName?: string;
							educationModelList?: {
								/** Format: int32 */
								cid?: Integer;
								city?: string;
								/** Format: int32 */
								countryId?: Integer;
								course?: string;
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								degree?: string;
								/** Format: int32 */
								degreeId?: Integer;
								degreeType?: string;
								/** Format: int32 */
								educationId?: Integer;
								/** Format: date */
								endDate?: Day;
								/** Format: date */
								expirationDate?: Day;
								gpa?: string;
								/** Format: int32 */
								graduation?: Integer;
								institution?: string;
								/** Format: int32 */
								institutionId?: Integer;
								/** Format: int32 */
								isHighest?: Integer;
								/** Format: int32 */
								profileid?: Integer;
								/** Format: int32 */
								recruitid?: Integer;
								/** Format: date */
								startDate?: Day;
								state?: string;
								/** Format: int32 */
								userId?: Integer;
							}[];
							email?: string;
							empId?: string;
							employmentModelList?: {
								SOCCode?: string;
								/** Format: int32 */
								cid?: Integer;
								city?: string;
								/** Format: int32 */
								countryId?: Integer;
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								/** Format: int32 */
								custAppId?: Integer;
								customFieldModelList?: AnyObject[];
								department?: string;
								duties?: string;
								/** Format: int32 */
								empId?: Integer;
								employerName?: string;
								employerTypeBus?: string;
								employmentType?: string;
								/** Format: date */
								endDate?: Day;
								naicscode?: string;
								position?: string;
								/** Format: int32 */
								recruitid?: Integer;
								soccode?: string;
								/** Format: date */
								startDate?: Day;
								state?: string;
								/** Format: int32 */
								userId?: Integer;
							}[];
							familySuffix?: string;
							financialModelList?: {
								AmountType?: string;
								/** Format: double */
								amountChange?: number;
								amountType?: string;
								/** Format: int32 */
								cid?: Integer;
								compensationType?: string;
								/** Format: int32 */
								createUserId?: Integer;
								currencyCode?: string;
								customFieldModelList?: AnyObject[];
								/** Format: date */
								effectivedate?: Day;
								/** Format: date */
								enddate?: Day;
								/** Format: int32 */
								financialId?: Integer;
								financialType?: string;
								fincode?: string;
								guid?: string;
								notes?: string;
								period?: string;
								/** Format: int32 */
								projectId?: Integer;
								status?: string;
								/** Format: int32 */
								userId?: Integer;
								/** Format: double */
								value?: number;
							}[];
							firstName?: string;
							gender?: string;
							guid?: string;
							hasAccess?: boolean;
							hrPortal?: string;
							im?: string;
							imageName?: string;
							isView?: boolean;
							jobGrade?: string;
							languagePreference?: string;
							lastName?: string;
							lastUpdateUsername?: string;
							/** Format: date */
							lastupdatets?: Day;
							/** Format: int32 */
							lastupdateuserid?: Integer;
							licenseModelList?: {
								CertificationNumber?: string;
								authority?: string;
								/** Format: int32 */
								candidateId?: Integer;
								/** Format: int64 */
								certificationId?: Integer;
								certificationNumber?: string;
								/** Format: int32 */
								cid?: Integer;
								comments?: string;
								/** Format: int32 */
								createUserId?: Integer;
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								/** Format: date */
								expireDate?: Day;
								/** Format: date */
								issueDate?: Day;
								issueState?: string;
								type?: string;
								/** Format: int32 */
								userId?: Integer;
								validState?: string;
							}[];
							locationModel?: {
								address?: string;
								addressModelList?: {
									/** Format: int32 */
									addressId?: Integer;
									addressLine1?: string;
									addressLine2?: string;
									addressType?: string;
									/** Format: int32 */
									candidateId?: Integer;
									/** Format: int32 */
									cid?: Integer;
									city?: string;
									/** Format: int32 */
									contactId?: Integer;
									/** Format: int32 */
									countryId?: Integer;
									countryModel?: AnyObject;
									/** Format: int32 */
									countryid?: Integer;
									/** Format: int32 */
									createUserId?: Integer;
									createts?: {
										date?: Integer;
										day?: Integer;
										hours?: Integer;
										minutes?: Integer;
										month?: Integer;
										nanos?: Integer;
										seconds?: Integer;
										time?: Integer;
										timezoneOffset?: Integer;
										year?: Integer;
									};
									currentStatus?: string;
									/** Format: int32 */
									custId?: Integer;
									/** Format: int32 */
									locationId?: Integer;
									mapUrl?: string;
									state?: string;
									status?: string;
									/** Format: int32 */
									userId?: Integer;
									verificationStatus?: string;
									zipCode?: string;
								}[];
								/** Format: int32 */
								cid?: Integer;
								/** Format: int32 */
								createuserid?: Integer;
								lattitude?: string;
								locationCode?: string;
								locationDescription?: string;
								/** Format: int32 */
								locationId?: Integer;
								locationLabel?: string;
								locationName?: string;
								locationType?: string;
								locationUID?: string;
								longitude?: string;
								/** Format: int32 */
								parentLocationId?: Integer;
								status?: string;
								workingDays?: string;
							};
							mfaPreference?: boolean;
							mfaSecretKey?: string;
							middleName?: string;
							namePronunciation?: string;
							notifications?: boolean;
							/** Format: int32 */
							paId?: Integer;
							phone?: string;
							position?: string;
							prefixSalutation?: string;
							/** Format: int32 */
							profileId?: Integer;
							profileName?: string;
							projectModel?: {
								/** Format: int32 */
								Probability?: Integer;
								/** Format: int32 */
								account?: Integer;
								accountModel?: AnyObject;
								accountName?: string;
								billing_type?: string;
								/** Format: int32 */
								cid?: Integer;
								/** Format: int32 */
								contactPerson?: Integer;
								contactPersonName?: string;
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								/** Format: int32 */
								createuserid?: Integer;
								/** Format: date */
								endDate?: Day;
								groupName?: string;
								industry?: string;
								/** Format: int32 */
								lastupdateuserid?: Integer;
								/** Format: int32 */
								locationid?: Integer;
								/** Format: int32 */
								pgroupid?: Integer;
								pmMail?: string;
								/** Format: int32 */
								probability?: Integer;
								/** Format: int32 */
								projProbability?: Integer;
								projStatus?: string;
								projectDesc?: string;
								projectGroupModel?: AnyObject;
								/** Format: int32 */
								projectId?: Integer;
								projectName?: string;
								puid?: string;
								reportMethod?: string;
								shortCode?: string;
								/** Format: date */
								startDate?: Day;
								status?: string;
								statusValue?: string;
								userModel?: {
									adpAssociateOID?: string;
									/** Format: double */
									allocation?: number;
									/** Format: int32 */
									careerPathwayId?: Integer;
									cellPhone?: string;
									/** Format: int32 */
									cid?: Integer;
									/** Format: int32 */
									countryId?: Integer;
									/** Format: int32 */
									createuserid?: Integer;
									department?: string;
									/** Format: int32 */
									departmentId?: Integer;
									email?: string;
									empId?: string;
									firstName?: string;
									gender?: string;
									guid?: string;
									/** Format: int32 */
									hasAccess?: Integer;
									im?: string;
									imageName?: string;
									jobTitle?: string;
									lastName?: string;
									location?: string;
									/** Format: int32 */
									locationId?: Integer;
									name?: string;
									notes?: string;
									phone?: string;
									/** Format: int32 */
									profileId?: Integer;
									profileName?: string;
									shortName?: string;
									/** Format: int32 */
									star?: Integer;
									status?: string;
									thumbnail?: string;
									timezone?: string;
									userDateFormat?: string;
									/** Format: date */
									userDateOfBirth?: Day;
									/** Format: date */
									userEndDate?: Day;
									/** Format: int32 */
									userId?: Integer;
									/** Format: date */
									userStartDate?: Day;
									userType?: string;
									workerType?: string;
									/** Format: int32 */
									id?: Integer;
								};
								userModelList?: AnyObject[];
							};
							projectModelList?: {
								/** Format: int32 */
								Probability?: Integer;
								/** Format: int32 */
								account?: Integer;
								accountModel?: AnyObject;
								accountName?: string;
								billing_type?: string;
								/** Format: int32 */
								cid?: Integer;
								/** Format: int32 */
								contactPerson?: Integer;
								contactPersonName?: string;
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								/** Format: int32 */
								createuserid?: Integer;
								/** Format: date */
								endDate?: Day;
								groupName?: string;
								industry?: string;
								/** Format: int32 */
								lastupdateuserid?: Integer;
								/** Format: int32 */
								locationid?: Integer;
								/** Format: int32 */
								pgroupid?: Integer;
								pmMail?: string;
								/** Format: int32 */
								probability?: Integer;
								/** Format: int32 */
								projProbability?: Integer;
								projStatus?: string;
								projectDesc?: string;
								projectGroupModel?: AnyObject;
								/** Format: int32 */
								projectId?: Integer;
								projectName?: string;
								puid?: string;
								reportMethod?: string;
								shortCode?: string;
								/** Format: date */
								startDate?: Day;
								status?: string;
								statusValue?: string;
								userModel?: {
									adpAssociateOID?: string;
									/** Format: double */
									allocation?: number;
									/** Format: int32 */
									careerPathwayId?: Integer;
									cellPhone?: string;
									/** Format: int32 */
									cid?: Integer;
									/** Format: int32 */
									countryId?: Integer;
									/** Format: int32 */
									createuserid?: Integer;
									department?: string;
									/** Format: int32 */
									departmentId?: Integer;
									email?: string;
									empId?: string;
									firstName?: string;
									gender?: string;
									guid?: string;
									/** Format: int32 */
									hasAccess?: Integer;
									im?: string;
									imageName?: string;
									jobTitle?: string;
									lastName?: string;
									location?: string;
									/** Format: int32 */
									locationId?: Integer;
									name?: string;
									notes?: string;
									phone?: string;
									/** Format: int32 */
									profileId?: Integer;
									profileName?: string;
									shortName?: string;
									/** Format: int32 */
									star?: Integer;
									status?: string;
									thumbnail?: string;
									timezone?: string;
									userDateFormat?: string;
									/** Format: date */
									userDateOfBirth?: Day;
									/** Format: date */
									userEndDate?: Day;
									/** Format: int32 */
									userId?: Integer;
									/** Format: date */
									userStartDate?: Day;
									userType?: string;
									workerType?: string;
									/** Format: int32 */
									id?: Integer;
								};
								userModelList?: AnyObject[];
							}[];
							/** Format: float */
							ptoannual?: number;
							/** Format: float */
							ptobalance?: number;
							/** Format: int32 */
							qboPref?: Integer;
							relativeDate?: string;
							reportsToListMap?: AnyObject;
							secondLastName?: string;
							shortName?: string;
							skillUserModelList?: {
								/** Format: int32 */
								candidateid?: Integer;
								/** Format: int32 */
								cid?: Integer;
								/** Format: int32 */
								createUserId?: Integer;
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								/** Format: date */
								dateOfLastUse?: Day;
								description?: string;
								lastUpdateUserModel?: AnyObject;
								/** Format: float */
								level?: number;
								/** Format: float */
								performancelevel?: number;
								/** Format: date */
								skillAcquireDate?: Day;
								skillCounsellor?: boolean;
								/** Format: int32 */
								skillId?: Integer;
								skillModel?: AnyObject;
								/** Format: int32 */
								skillUserId?: Integer;
								status?: string;
								/** Format: float */
								targetLevel?: number;
								/** Format: int32 */
								targetLevelCreateUserId?: Integer;
								targetLevelCreatets?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								/** Format: int32 */
								userId?: Integer;
								/** Format: float */
								weightage?: number;
								/** Format: int32 */
								yearsOfExperience?: Integer;
							}[];
							/** Format: int32 */
							star?: Integer;
							status?: string;
							stripeId?: string;
							supervisorModelList?: {
								adpAssociateOID?: string;
								/** Format: int32 */
								careerPathwayId?: Integer;
								cellPhone?: string;
								/** Format: int32 */
								cid?: Integer;
								/** Format: int32 */
								countryId?: Integer;
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								/** Format: int32 */
								departmentID?: Integer;
								displayFullName?: string;
								email?: string;
								empId?: string;
								familySuffix?: string;
								firstName?: string;
								gender?: string;
								guid?: string;
								hrPortal?: string;
								im?: string;
								imageName?: string;
								jobGrade?: string;
								languagePreference?: string;
								lastName?: string;
								/** Format: date */
								lastupdatets?: Day;
								/** Format: int32 */
								lastupdateuserid?: Integer;
								/** Format: int32 */
								locationId?: Integer;
								middleName?: string;
								/** Format: int32 */
								paId?: Integer;
								passcode?: string;
								phone?: string;
								position?: string;
								prefixSalutation?: string;
								/** Format: int32 */
								profileId?: Integer;
								/** Format: float */
								ptoannual?: number;
								/** Format: float */
								ptobalance?: number;
								relativeDate?: string;
								secondLastName?: string;
								shortName?: string;
								/** Format: int32 */
								star?: Integer;
								status?: string;
								stripeId?: string;
								thumbnail?: string;
								timecardPeriodPref?: string;
								timezone?: string;
								tosVersion?: string;
								userDateFormat?: string;
								userDisplayName?: string;
								/** Format: int32 */
								userId?: Integer;
								userNameFormat?: string;
								/** Format: date */
								userStartDate?: Day;
								userType?: string;
								workerType?: string;
								workerTypeModel?: {
									/** Format: int32 */
									cid?: Integer;
									code?: string;
									/** Format: int32 */
									createuserid?: Integer;
									description?: string;
									/** Format: int32 */
									wtid?: Integer;
								};
								userName?: string;
							}[];
							thumbnail?: string;
							timecardPeriodPref?: string;
							timezone?: string;
							tosVersion?: string;
							userCountry?: string;
							userDateFormat?: string;
							/** Format: date */
							userDateOfBirth?: Day;
							userDisplayName?: string;
							/** Format: date */
							userEndDate?: Day;
							/** Format: int32 */
							userId?: Integer;
							userNameFormat?: string;
							userProfileModel?: {
								/** Format: int32 */
								cid?: Integer;
								/** Format: int32 */
								createuserid?: Integer;
								customFieldValueModelList?: {
									/** Format: int32 */
									cid?: Integer;
									/** Format: int32 */
									createUserId?: Integer;
									/** Format: int32 */
									customFieldId?: Integer;
									/** Format: int32 */
									customFieldObjectId?: Integer;
									customFieldValue?: string;
									/** Format: int32 */
									customFieldValueId?: Integer;
									customfieldName?: string;
								}[];
								/** Format: int32 */
								managerProfileId?: Integer;
								managerProfileName?: string;
								/** Format: int32 */
								orgId?: Integer;
								profileDescription?: string;
								/** Format: int32 */
								profileId?: Integer;
								profileName?: string;
								profileRequirements?: string;
								profileResponsibilities?: string;
								salaryBandCurrency?: string;
								/** Format: double */
								salaryBandMax?: number;
								/** Format: double */
								salaryBandMin?: number;
								objectName?: string;
								objectType?: string;
								/** Format: int32 */
								objectid?: Integer;
							};
							/** Format: date */
							userStartDate?: Day;
							userTrainingModelList?: {
								/** Format: double */
								assessmentScore?: number;
								/** Format: int32 */
								assignedByUserId?: Integer;
								candidateModel?: AnyObject;
								/** Format: int32 */
								candidateid?: Integer;
								/** Format: int32 */
								cid?: Integer;
								completionts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								coordinatorName?: string;
								createts?: {
									date?: Integer;
									day?: Integer;
									hours?: Integer;
									minutes?: Integer;
									month?: Integer;
									nanos?: Integer;
									seconds?: Integer;
									time?: Integer;
									timezoneOffset?: Integer;
									year?: Integer;
								};
								/** Format: date */
								dueDate?: Day;
								/** Format: int32 */
								dynaFormAssignmentId?: Integer;
								status?: string;
								testResult?: string;
								/** Format: int32 */
								trainingCoordinator?: Integer;
								/** Format: int32 */
								trainingId?: Integer;
								trainingModel?: AnyObject;
								/** Format: int32 */
								traininguserId?: Integer;
								userModel?: {
									adpAssociateOID?: string;
									/** Format: double */
									allocation?: number;
									/** Format: int32 */
									careerPathwayId?: Integer;
									cellPhone?: string;
									/** Format: int32 */
									cid?: Integer;
									/** Format: int32 */
									countryId?: Integer;
									/** Format: int32 */
									createuserid?: Integer;
									department?: string;
									/** Format: int32 */
									departmentId?: Integer;
									email?: string;
									empId?: string;
									firstName?: string;
									gender?: string;
									guid?: string;
									/** Format: int32 */
									hasAccess?: Integer;
									im?: string;
									imageName?: string;
									jobTitle?: string;
									lastName?: string;
									location?: string;
									/** Format: int32 */
									locationId?: Integer;
									name?: string;
									notes?: string;
									phone?: string;
									/** Format: int32 */
									profileId?: Integer;
									profileName?: string;
									shortName?: string;
									/** Format: int32 */
									star?: Integer;
									status?: string;
									thumbnail?: string;
									timezone?: string;
									userDateFormat?: string;
									/** Format: date */
									userDateOfBirth?: Day;
									/** Format: date */
									userEndDate?: Day;
									/** Format: int32 */
									userId?: Integer;
									/** Format: date */
									userStartDate?: Day;
									userType?: string;
									workerType?: string;
									/** Format: int32 */
									id?: Integer;
								};
								/** Format: int32 */
								userid?: Integer;
							}[];
							userType?: string;
							view?: boolean;
							workerType?: string;
							workerTypeModel?: {
								/** Format: int32 */
								cid?: Integer;
								code?: string;
								/** Format: int32 */
								createuserid?: Integer;
								description?: string;
								/** Format: int32 */
								wtid?: Integer;
							};
							workingDays?: string;
							userName?: string;
						};
					};
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/leaverequests': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					endDate: Day;
					leaveUserid?: Integer;
					startDate: Day;
					status?: 'AP' | 'WA' | 'RJ' | 'PAP' | 'RCAL';
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/manage/leaves': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/process/leave': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					leaveId: Integer;
					status: 'AP' | 'WA' | 'RJ' | 'PAP' | 'RCAL';
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/userpto/balance/add': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'application/json': {
						ptobalances: string;
					};
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/ptopolicies': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/user/pto': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/currencylist': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/expensereport': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					expenseReportId?: Integer;
					guid?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post: {
			parameters: {
				query: {
					name: string;
					amount: number;
					description?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/expensetypes': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/expensereports': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					userID: Integer;
					guid?: string;
					email?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/expensereport/submit/{expenseReportId}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					status: 'DRFT' | 'SUB';
				};
				header?: never;
				path: {
					expenseReportId: Integer;
				};
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/expensereport/delete': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					expenseReportId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/expenseitem': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					amount: number;
					billable: 'Y' | 'N';
					cid: Integer;
					currencyCode: string;
					date: Day;
					expenseItemId: Integer;
					expenseType: string;
					expenseTypeId: Integer;
					projectId: Integer;
					reimbursible: 'Y' | 'N';
					remarks: string;
					userId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/expenseitem/delete': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					expenseItemId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timecards': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					startDate: Day;
					endDate: Day;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timesheet/activitytype/list': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timesheet/allocations/list': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timesheet/clockin': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timesheet/clockout': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timesheet/delete': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					timesheetId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timesheet/preferences/list': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timesheet/save': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timesheet/update': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					timesheetId: Integer;
					status: 'PD' | 'PAP' | 'AP' | 'NEW' | 'RJ';
					comments?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timesheets': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					userID?: Integer;
					startDate?: string;
					endDate?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timesheet/approvals/list': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					startDate: string;
					endDate: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timesheet': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					timesheetId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timesheets/details/{timeSheetId}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					flatcustomfields?: boolean;
				};
				header?: never;
				path: {
					timeSheetId: Integer;
				};
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/timecard': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					userID: Integer;
					email?: string;
					guid?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/user/timecards': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					userID: Integer;
					email?: string;
					guid?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/timecard/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					type?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/timecard/clock/out': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/timecard/clockin/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/timecards/details/{timecardId}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					flatcustomfields?: boolean;
				};
				header?: never;
				path: {
					timecardId: Integer;
				};
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/timecard/addtimecard/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/verify/device': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					deviceUUID: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/verify/tvc': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					cid: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/verify/user': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/register': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/projects/allocation/{projectId}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path: {
					projectId: Integer;
				};
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/projects/allocation': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'application/json': {
						/** Format: int32 */
						projectId: Integer;
						/** Format: int32 */
						userId: Integer;
					};
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/projects/{projectId}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path: {
					projectId: string;
				};
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/projects': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'application/json': {
						projectName: string;
						projectDesc: string;
						shortCode: string;
						/** Format: date */
						startDate: Day;
					};
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/invoice/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					projectId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/shifts': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					projectId?: Integer;
					userId?: Integer;
					startDate?: string;
					endDate?: string;
					status?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/shifts/save': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'application/json': string;
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/paystub': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/appraisal/user': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/appraisal/template/list': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/appraisal/add': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					userId: Integer;
					templateId: Integer;
					StartDate?: Day;
					EndDate?: Day;
					AppraisalType?: 'Annual' | 'Mid-Year' | 'Quarterly' | 'Probation' | 'Other';
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/appraisal/getCompletedReviews': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					targetUserId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/appraisal/bulkLaunch': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: {
					templateId?: string;
					reviewType?: string;
					startDate?: string;
					endDate?: string;
					importGoals?: string;
					importJobProfileSkills?: string;
					importSkills?: string;
					userIdList?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/appraisal/assignment': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/getgoal/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					goalid: Integer;
					reviewUserId?: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/goal/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post: {
			parameters: {
				query?: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/goal/list': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					userId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/deletegoal/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		delete: {
			parameters: {
				query: {
					goalId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/objective/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					UserId?: string;
					objectiveId?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/skill/add': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'application/json': {
						description: string;
						skillCode: string;
						assessmentModel?: {
							rangeModelList?: {
								description?: string;
								interpretation?: string;
								/** Format: float */
								rangeMax?: number;
								/** Format: float */
								rangeMin?: number;
								/** Format: int32 */
								scoreTempId?: Integer;
								/** Format: int32 */
								strangeid?: Integer;
							}[];
							/** Format: float */
							scoreMax?: number;
							/** Format: float */
							scoreMin?: number;
							scoreName?: string;
							/** Format: int32 */
							scoretemplateid?: Integer;
							/** @enum {string} */
							status?: 'A' | 'ARCHV';
						};
						skillTypeModel?: {
							/** Format: int32 */
							createUserId?: Integer;
							skillTypeDesc?: string;
							/** Format: int32 */
							skillTypeId?: Integer;
							skillTypeName?: string;
						};
					};
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/skills': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/userSkill': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					assignedUserID: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/feedback/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					type: 'all' | 'my' | 'team';
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/announcement/create': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					title: string;
					description: string;
					url?: string;
					status?: 'A' | 'D' | 'I';
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/announcement/{annId}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path: {
					annId: Integer;
				};
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/announcement/edit': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put: {
			parameters: {
				query: {
					annId: Integer;
					title: string;
					desciption: string;
					url?: string;
					status: 'A' | 'D' | 'I';
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/attachment/list/{annId}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path: {
					annId: Integer;
				};
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/attachment/download': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					fileName: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/documentLibrary': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/getdynaforms': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/my': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/response/{dynamicFormId}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					assignUserId?: Integer;
					assignmentId?: Integer;
				};
				header?: never;
				path: {
					dynamicFormId: Integer;
				};
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/responselist': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					dynamicFormId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/saveFormResponse': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					assignmentId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/saveItemResponse': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					assignmentId: Integer;
					itemId: Integer;
					responseValue: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/view': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					dynamicFormId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/survey/allresponses': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					SurveyId?: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/survey/item/save': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					assignmentId: Integer;
					itemId: Integer;
					responseValue: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/survey/list': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/survey/save': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					assignmentId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/survey/view': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					dynamicFormId?: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/test': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					status: 'A' | 'ARCHV' | 'DRAFT';
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/training/content': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					trainingId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/training/status/update': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					status: string;
					userTrainingId: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/training/talentlms/sync': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header: {
					redirectUrl: string;
				};
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/trainings': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/userworkflows': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/userworkflows/{userworkflowid}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path: {
					userworkflowid: Integer;
				};
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/workflows': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					status?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/userworkflow/assign/{workflowId}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query: {
					assigneeUserId: Integer;
					coordinatorUserId: Integer;
					comment?: string;
				};
				header?: never;
				path: {
					workflowId: Integer;
				};
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/task/add': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'application/json': {
						title: string;
						description?: string;
						/** Format: int32 */
						assignedUserId: Integer;
						dueDate?: string;
					};
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/task/update/status': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/task/{taskid}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path: {
					taskid: Integer;
				};
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/tasks': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/candidate/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post: {
			parameters: {
				query?: {
					name?: string;
					email?: string;
					isNewCand?: 'true' | 'false';
					phone?: Integer;
					source?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/candidate/detail/{recruitid}': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: never;
				header?: never;
				path: {
					recruitid: Integer;
				};
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/candidate/list': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					page?: Integer;
					pageSize?: Integer;
					search?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/candidate/resume/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
				query?: never;
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody: {
				content: {
					'multipart/form-data': {
						/** Format: binary */
						file: FileContent;
					};
				};
			};
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/position/save': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: {
			parameters: {
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
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/position/view': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					positionid: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/v3/position/list': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					search?: string;
					page?: Integer;
					pageSize?: Integer;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/jobprofiles': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					status: 'OPEN' | 'A' | 'ARCHV';
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/report': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					analyticId: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/api/report/content': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					analyticId: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/job-board/position/api/getpositions/': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query?: {
					status?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	'/job-board/lookup/api/getLookupData': {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: {
			parameters: {
				query: {
					type: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: never;
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: never;
	responses: never;
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
