import { documentAccessWords } from '../document/codes';
import { noWords } from '../../shared/records/codes';
import { at, each, firstOf, moment, word, yesNo, type Shape } from '../../shared/records/shape';

/** A custom field's definition. */
export const customFieldShape: Shape = {
	fields: {
		id: at('customFieldId'),
		name: at('customFieldName'),
		code: at('cfcode'),
		type: firstOf(word('fieldType', noWords), word('customFieldType', noWords)),
		typeCode: at('fieldType', 'customFieldType'),
		objectType: at('objectType'),
		group: at('customFieldGroupModel.cfgroupname'),
		groupId: at('cfgroupid'),
		choices: at('opValues'),
		defaultValue: at('defaultValue'),
		isRequired: yesNo('mandatory'),
		helpText: at('helpText'),
	},
	more: {
		access: word('access', documentAccessWords),
		accessCode: at('access'),
		companyId: at('cid'),
		createdAt: moment('createts'),
		formula: at('fieldFormula'),
		isMasked: yesNo('masked'),
		sequence: at('sequence'),
	},
};

/** A list of options. */
export const customListShape: Shape = {
	fields: {
		id: at('listId'),
		name: at('listName'),
		description: at('description'),
		values: each('customListEntryModel', 'entryValue'),
		codes: each('customListEntryModel', 'entryCode'),
	},
	more: { companyId: at('cid') },
};

/** A custom field's value of a user. */
export const customFieldValueShape: Shape = {
	fields: {
		id: at('customFieldValueId'),
		customFieldId: at('customFieldId'),
		name: at('customfieldName', 'customFieldName'),
		value: at('customFieldValue', 'value'),
		userId: at('customFieldObjectId'),
	},
	more: { companyId: at('cid'), createdById: at('createUserId') },
};
