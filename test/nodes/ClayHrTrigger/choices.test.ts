import { ClayHrTrigger } from '../../../nodes/ClayHrTrigger/ClayHrTrigger.node';
import { choicesOf } from '../../support/choicesOf.mts';
import { triggerChoices } from '../../support/expectedChoices.mts';

const found = choicesOf(new ClayHrTrigger().description.properties);

it('each choice sends the documented code', () => {
	expect(found.choices).toEqual(triggerChoices.choices);
});

it('each field begins with the value that most people want', () => {
	expect(found.defaults).toEqual(triggerChoices.defaults);
});
