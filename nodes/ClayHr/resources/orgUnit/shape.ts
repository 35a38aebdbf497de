import { at, type Shape } from '../../shared/records/shape';
import { head, parentId } from './head';

/** An org unit. */
export const orgUnitShape: Shape = {
	fields: {
		id: at('departmentId'),
		name: at('name', 'departmentLabel'),
		parentId,
		head,
		headId: at('deptHead'),
		memberCount: at('noOfEmployees'),
	},
	more: {
		code: at('departmentCode'),
		companyId: at('cid'),
		description: at('description'),
		label: at('departmentLabel'),
		parentName: at('parentDepartmentName'),
	},
};
