import { asUncertainChange } from '../../../../../nodes/ClayHr/shared/http/failure';

const description = 'Try again later.';

describe('a change that ClayHR may have carried out', () => {
	it.each([
		['Busy', 'Busy. The request may have been carried out'],
		['Busy.', 'Busy. The request may have been carried out'],
		['Busy!', 'Busy! The request may have been carried out'],
		['Busy?', 'Busy? The request may have been carried out'],
		['Busy …', 'Busy … The request may have been carried out'],
	])('is reported in two sentences: %s', (message, expected) => {
		const report = asUncertainChange({ message, description, status: 502 });
		expect(report).toMatchObject({ message: expected, messageWithoutWarning: message });
		expect(report.description).not.toContain(description);
	});

	it.each([{ status: 400 }, { connection: 'notSent' as const }])('is not one that failed with %j', (how) => {
		const report = { message: 'Busy', description, ...how };
		expect(asUncertainChange(report)).toBe(report);
	});
});
