/** The units of leave by ClayHR's code. */
export const leaveUnitWords = { D: 'days', H: 'hours' };
