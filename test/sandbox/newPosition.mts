/** A new position with all of ClayHR's required fields. */
export const newPosition = {
	name: 'Gardener',
	positionUID: 'GRD-1',
	count: 2,
	status: 'OPEN',
	accessLevel: 'pub',
	dateOpen: '2026-03-09',
	dateClose: '2026-05-29',
	funnelId: 4,
};
