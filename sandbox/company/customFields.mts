import { chanceOfRecord } from './chance.mts';
import { dayNumber, isoDay } from './days.mts';
import { companyId, firstUserId } from './organization.mts';
import type { People } from './people.mts';
import { isInitialUser, type CompanyPlan } from './population.mts';
import type { Stored } from './stored.mts';

/** The definition of a custom field of users. */
export interface CustomField {
	customFieldId: number;
	/** Its code, used as the key in bodies that write values. */
	cfcode: string;
	customFieldName: string;
	fieldType: 'TEXT' | 'DATE' | 'LIST';
	helpText: string;
	/** The custom list of a LIST field. */
	listId: number | null;
}

/** A custom list: its entries' codes and displayed values. */
export interface CustomList {
	listId: number;
	listName: string;
	description: string;
	entries: readonly (readonly [code: string, value: string])[];
}

export const customLists: readonly CustomList[] = [
	{
		listId: 21,
		listName: 'Shirt sizes',
		description: 'Sizes for company shirts',
		entries: ['XS', 'S', 'M', 'L', 'XL', 'XXL'].map((size) => [size, size] as const),
	},
];

export const customFields: readonly CustomField[] = [
	{
		customFieldId: 88,
		cfcode: 'tshirt_size',
		customFieldName: 'T-shirt size',
		fieldType: 'LIST',
		helpText: 'For the summer party',
		listId: 21,
	},
	{
		customFieldId: 89,
		cfcode: 'badge_no',
		customFieldName: 'Badge number',
		fieldType: 'TEXT',
		helpText: 'As printed on the badge',
		listId: null,
	},
	{
		customFieldId: 90,
		cfcode: 'first_aid_until',
		customFieldName: 'First aid certificate until',
		fieldType: 'DATE',
		helpText: 'Last day it is valid',
		listId: null,
	},
	{
		customFieldId: 91,
		cfcode: 'parking_space',
		customFieldName: 'Parking space',
		fieldType: 'TEXT',
		helpText: 'Empty for people who cycle to work',
		listId: null,
	},
];

/** A custom field's value for one user. */
export interface CustomFieldValue {
	customFieldValueId: number;
	customFieldId: number;
	/** The user's id. */
	customFieldObjectId: number;
	customFieldValue: string | null;
	customfieldName: string;
	cid: number;
	createUserId: number;
}

/** A value as it is exported; null for none. */
export interface StoredCustomFieldValue {
	userId: number;
	customFieldId: number;
	value: string | null;
}

/** The custom field values of a company's users. Computed from the seed until a value is written. */
export class CustomFieldValues implements Stored<StoredCustomFieldValue> {
	readonly nextId = null;
	private readonly plan: CompanyPlan;
	private readonly people: People;
	private readonly written = new Map<string, StoredCustomFieldValue>();

	/**
	 * @param plan seed, size and first day
	 * @param people the company's users
	 */
	constructor(plan: CompanyPlan, people: People) {
		this.plan = plan;
		this.people = people;
	}

	/** Returns a user's value of a field; both must exist. */
	get(userId: number, field: CustomField): CustomFieldValue {
		const written = this.written.get(key(userId, field));
		return {
			customFieldValueId: (userId - firstUserId) * customFields.length + customFields.indexOf(field) + 910_001,
			customFieldId: field.customFieldId,
			customFieldObjectId: userId,
			customFieldValue: written === undefined ? this.initial(userId, field) : written.value,
			customfieldName: field.customFieldName,
			cid: companyId,
			createUserId: firstUserId,
		};
	}

	/** Sets a user's value of a field. */
	set(userId: number, field: CustomField, value: string): void {
		const { customFieldId } = field;
		this.written.set(key(userId, field), { userId, customFieldId, value });
	}

	/** Lists a user's values of all fields. */
	ofUser(userId: number): CustomFieldValue[] {
		return customFields.map((field) => this.get(userId, field));
	}

	/** Iterates over the values of all users, or over those that were set. */
	*records(complete: boolean): Generator<StoredCustomFieldValue> {
		if (!complete) yield* this.written.values();
		else
			for (const userId of this.people.find({}))
				for (const { customFieldId, customFieldValue: value } of this.ofUser(userId))
					yield { userId, customFieldId, value };
	}

	/** Restores values. */
	restore(records: readonly StoredCustomFieldValue[]): void {
		this.written.clear();
		for (const value of records) this.written.set(key(value.userId, value), value);
	}

	private initial(userId: number, field: CustomField): string | null {
		if (!isInitialUser(this.plan, userId)) return null;
		const faker = chanceOfRecord(this.plan.seed, 10, userId, field.customFieldId);
		const list = customLists.find(({ listId }) => listId === field.listId);
		if (list !== undefined) return faker.helpers.arrayElement(list.entries)[0];
		if (field.fieldType === 'DATE') return isoDay(dayNumber(this.plan.date) + faker.number.int({ min: -90, max: 700 }));
		return field.cfcode === 'badge_no' ? faker.string.numeric(5) : `P${faker.number.int({ min: 1, max: 300 })}`;
	}
}

function key(userId: number, field: Pick<CustomField, 'customFieldId'>): string {
	return `${userId}:${field.customFieldId}`;
}
