import { asUncertainChange, type FailureReport } from '../../../../../nodes/ClayHr/shared/http/failure';

const report = (facts: Partial<FailureReport>): FailureReport => ({
	message: 'It failed',
	description: 'Wait',
	...facts,
});

describe('a failed change', () => {
	it.each([
		[{}],
		[{ connection: 'timedOut' as const }],
		[{ status: 408 }],
		[{ status: 500 }],
		[{ status: 502 }],
		[{ status: 503 }],
		[{ status: 504 }],
		[{ status: 599 }],
		[{ status: 200, isUnreadable: true }],
		[{ status: 302, isUnreadable: true }],
	])('may have been carried out after %j', (facts) => {
		expect(asUncertainChange(report(facts))).toEqual({
			...facts,
			mayBeCarriedOut: true,
			messageWithoutWarning: 'It failed',
			message: 'It failed. The request may have been carried out. Look in ClayHR before you run this again',
			description: 'Run this again only if ClayHR does not show the change.',
		});
	});

	it.each([200, 400, 401, 403, 404, 405, 407, 409, 410, 413, 414, 429, 431, 499])(
		'was not carried out after status %d',
		(status) => {
			const given = report({ status });
			expect(asUncertainChange(given)).toBe(given);
		},
	);

	it('keeps the advice of a log-in page', () => {
		const page = report({ status: 200, isUnreadable: true, isWebPage: true });
		expect(asUncertainChange(page).description).toBe('Run this again only if ClayHR does not show the change. Wait');
	});

	it('was not carried out if it was not sent', () => {
		const given = report({ connection: 'notSent' });
		expect(asUncertainChange(given)).toBe(given);
	});
});
