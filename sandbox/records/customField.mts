import { customLists, type CustomField, type CustomList } from '../company/customFields.mts';
import { companyId, firstUserId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';

const madeAt = 1_648_203_997_000;

/** Facts about the definition of a custom field. */
export function customFieldFacts(field: CustomField): Facts {
	const list = customLists.find(({ listId }) => listId === field.listId);
	return new Facts({
		customFieldId: field.customFieldId,
		customFieldName: field.customFieldName,
		customFieldType: field.fieldType,
		fieldType: field.fieldType,
		cfcode: field.cfcode,
		helpText: field.helpText,
		objectType: 'user',
		sequence: field.customFieldId - 87,
		opValues: list?.entries.map(([, value]) => value).join(','),
		cid: companyId,
		cfgroupid: 6,
		access: 'PUB',
		mandatory: 0,
		masked: 0,
		createUserId: firstUserId,
		createts: madeAt,
		customFieldGroupModel: new Facts({
			cfgroupid: 6,
			cfgroupname: 'Everyday life',
			cid: companyId,
			objectType: 'user',
			access: 'PUB',
			layout: 'STD',
			createts: madeAt,
			sequence: 1,
			hasCustomFields: true,
		}),
	});
}

/** Facts about a custom list and its entries. */
export function customListFacts(list: CustomList): Facts {
	return new Facts({
		listId: list.listId,
		listName: list.listName,
		description: list.description,
		cid: companyId,
		customListEntryModel: list.entries.map(
			([entryCode, entryValue], place) =>
				new Facts({ entryId: list.listId * 100 + place, entryCode, entryValue, listId: list.listId, cid: companyId }),
		),
	});
}
