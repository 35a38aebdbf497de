const kiosk = 'For the kiosk devices of an older time clock; Timesheet: Clock In and Clock Out do the same for people';

/** Why a documented call has no operation in the node. */
export const leftOut: Readonly<Record<string, string>> = {
	'GET /api/token': 'Used to test the credential; the token serves no other documented call',
	'GET /timecard/': kiosk,
	'POST /timecard/addtimecard/': kiosk,
	'GET /timecard/clock/out': kiosk,
	'POST /timecard/clockin/': kiosk,
	'GET /verify/device': kiosk,
	'GET /verify/tvc': kiosk,
	'GET /verify/user': kiosk,
	'POST /register': kiosk,
	'GET /job-board/position/api/getpositions/':
		'The public job board, which needs no key: the HTTP Request node reads it',
	'GET /job-board/lookup/api/getLookupData': 'The public job board, which needs no key: the HTTP Request node reads it',
	'POST /api/shifts/save': 'What the body must hold is not documented; API Request can make the call',
};
