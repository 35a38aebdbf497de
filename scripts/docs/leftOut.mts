const kiosk =
	'Only for the kiosk devices of an older time clock. Users clock in and out with Timesheet: Clock Me In and Clock Me Out.';
const older = (newer: string) =>
	`Needs the old header Authorization, which the API key replaces. Its path is unsure, and ClayHR documents no answer. Use ${newer}, which does the same with the API key.`;

/** Why a documented call has no operation in the node. */
export const leftOut: Readonly<Record<string, string>> = {
	'GET /api/token': 'Used to test the credential. No other documented call uses the token.',
	'GET /timecard/': older('Timecard: Get Many'),
	'POST /timecard/addtimecard/':
		'Names neither a user nor credentials, so nobody knows whose time it records. Use Timesheet: Create or Update My Entry.',
	'GET /timecard/clock/out': older('Timesheet: Clock Me Out'),
	'POST /timecard/clockin/': older('Timesheet: Create or Update My Entry'),
	'GET /verify/device': kiosk,
	'GET /verify/tvc': kiosk,
	'GET /verify/user': kiosk,
	'POST /register': kiosk,
	'POST /api/shifts/save':
		'ClayHR documents neither the fields of the body nor the answer, so the fields of an operation would be guesses. API Request sends any body.',
};
