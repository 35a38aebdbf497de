import { payPeriods, wordsOf, statusWords } from '../../../../../nodes/ClayHr/shared/records/codes';
import { compensationShape } from '../../../../../nodes/ClayHr/resources/userCompensation/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { nodeProperties, optionsOf } from '../../../../support/operations.mts';
import { contractOf } from '../../../../support/contract.mts';

const inEditor = (code: string) => payPeriods.find(({ value }) => value === code);

describe('pay periods', () => {
	it("have ClayHR's words and say which codes are unclear", () => {
		expect(inEditor('BMTH')).toMatchObject({ name: 'Bimonthly' });
		expect(inEditor('BMTH')?.description).toMatch(/probably means twice a month/i);
		expect(inEditor('BYRLY')).toMatchObject({ name: 'Semi-Yearly', description: 'Half-yearly: twice a year' });
	});

	it('have the same words in input and output, for each documented code', () => {
		const { parameters = [] } = contractOf('POST', '/api/user/compensation/add') ?? {};
		const { enum: codes = [] } = (parameters.find(({ name }) => name === 'period')?.schema ?? {}) as {
			enum?: string[];
		};
		expect(codes).toHaveLength(payPeriods.length);
		for (const period of codes)
			expect(simplify({ period }, compensationShape).period).toBe(inEditor(period)?.name.toLowerCase());
	});
});

it('has the same name for a status in the editor, in the output and in every list', () => {
	const lists = nodeProperties
		.flatMap((property) => [property, ...optionsOf<typeof property>(property)])
		.filter(({ name, displayName }) => /status(es)?$/i.test(String(name)) && /^Status(es)?$/.test(String(displayName)))
		.map((property) => wordsOf(optionsOf(property)));
	const named = lists.flatMap((words) => Object.entries(words));
	expect(named.length).toBeGreaterThan(15);
	// Archived announcements and future joiners have their own words.
	const ownWords = ['archived', 'future joiner'];
	const others = named.filter(([code, word]) => !ownWords.includes(word) && statusWords[code] !== word);
	expect(others).toEqual([]);
});
