const kiosk =
	'Only for the kiosk devices of an older time clock. Users clock in and out with Timesheet: Clock In and Clock Out.';

/** Why a documented call has no operation in the node. */
export const leftOut: Readonly<Record<string, string>> = {
	'GET /api/token': 'Used to test the credential. No other documented call uses the token.',
	'GET /timecard/': kiosk,
	'POST /timecard/addtimecard/': kiosk,
	'GET /timecard/clock/out': kiosk,
	'POST /timecard/clockin/': kiosk,
	'GET /verify/device': kiosk,
	'GET /verify/tvc': kiosk,
	'GET /verify/user': kiosk,
	'POST /register': kiosk,
	'GET /job-board/position/api/getpositions/': 'The public job board needs no API key. Use the HTTP Request node.',
	'GET /job-board/lookup/api/getLookupData':
		'The fields for a location list its locations. The call needs no API key: use the HTTP Request node for anything else.',
	'POST /api/shifts/save': 'ClayHR does not document the request body. Use API Request.',
};
