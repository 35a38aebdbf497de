import { isList, isObject } from '../../sandbox/contract/guards.mts';

const ofPeople = /name|mail|guid/i;
const likeAField = /^[a-z][a-z_]{0,39}\d?$/i;

/**
 * Decides which names of undocumented fields may be shown: an answer can be a map whose keys are people.
 * Not shown are keys that do not look like a field's name, and those that stand somewhere in an answer as somebody's
 * name or address.
 */
export class FieldNames {
	private readonly personal = new Set<string>();

	/** Notes the names and addresses in an answer. */
	learn(value: unknown, field = ''): void {
		if (isList(value)) for (const item of value) this.learn(item, field);
		else if (isObject(value)) for (const [name, inner] of Object.entries(value)) this.learn(inner, name);
		else if (typeof value === 'string' && ofPeople.test(field)) this.personal.add(value.trim().toLowerCase());
	}

	/** Gives a field's name as it may be shown. */
	show(name: string): string {
		return likeAField.test(name) && !this.personal.has(name.toLowerCase()) ? name : '(name left out)';
	}
}
