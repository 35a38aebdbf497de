const kiosk =
	'Only for the kiosk devices of an older time clock. Users clock in and out with Timesheet: Clock In for API Key User and Clock Out for API Key User.';
const older = (newer: string) =>
	`An older call, documented with an older way to log in and without an answer. Use ${newer}.`;
const jobBoard =
	'The public job board is outside of the API and needs no API key, and this node sends the key with each request. Use the HTTP Request node.';

/** Why a documented call has no operation in the node. */
export const leftOut: Readonly<Record<string, string>> = {
	'GET /api/token': 'Used to test the credential. No other documented call uses the token.',
	'GET /timecard/': older('Timecard: Get Many'),
	'POST /timecard/addtimecard/': kiosk,
	'GET /timecard/clock/out': older('Timesheet: Clock Out for API Key User'),
	'POST /timecard/clockin/': older('Timesheet: Create or Update Entry for API Key User'),
	'GET /verify/device': kiosk,
	'GET /verify/tvc': kiosk,
	'GET /verify/user': kiosk,
	'POST /register': kiosk,
	'GET /job-board/position/api/getpositions/': jobBoard,
	'GET /job-board/lookup/api/getLookupData':
		'The fields for a location list its locations. The call needs no API key: use the HTTP Request node for anything else.',
	'POST /api/shifts/save': 'ClayHR does not document the request body. Use API Request.',
};
