import { choicesOf } from '../../support/choicesOf.mts';
import { nodeChoices } from '../../support/expectedChoices.mts';
import { nodeProperties } from '../../support/operations.mts';

const found = choicesOf(nodeProperties);

it('each choice sends the documented code', () => {
	expect(found.choices).toEqual(nodeChoices.choices);
});

it('each field begins with the value that most people want', () => {
	expect(found.defaults).toEqual(nodeChoices.defaults);
});
