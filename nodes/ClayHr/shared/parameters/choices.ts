import type { Form, NamedValue } from './fields';
import type { Value } from './wireTypes';

type Choices = Pick<Form, 'values' | 'names'>;

/**
 * Finds the choice that a value means: a code of ClayHR or its name in the editor, in any case. A workflow often has the
 * word from the output of another node.
 *
 * @returns ClayHR's code; undefined if there is no such choice
 */
export function findChoice(given: unknown, { values = [], names = [] }: Choices): Value | undefined {
	const text = String(given).trim();
	const folded = text.toLowerCase();
	return (
		values.find((value) => String(value) === text) ??
		values.find((value) => String(value).toLowerCase() === folded) ??
		names.find(({ name }) => name.toLowerCase() === folded)?.value
	);
}

/** Lists the choices for an error message: `Approved (AP), Waiting (WA)`. */
export function listChoices({ values = [], names = [] }: Choices): string {
	return values.map((value) => choiceLabel(value, names)).join(', ');
}

function choiceLabel(value: Value, names: readonly NamedValue[]): string {
	const code = String(value);
	const name = names.find((named) => named.value === value)?.name;
	return name === undefined || name === code ? code : `${name} (${code})`;
}
