import {
	bodySchema,
	description,
	find,
	isNode,
	isRefusal,
	isText,
	list,
	node,
	openRecords,
	operations,
	parameters,
	responses,
	success,
	type Node,
	type Operation,
} from './openapiDescription.mts';

const documented = (one: Operation): number => 1 + list(one.node['x-also-documented-as']).length;
const where = (matches: (one: Operation) => boolean): string[] => operations.filter(matches).map(({ id }) => id);
const needsNoKey = (one: Operation): boolean => Array.isArray(one.node.security) && one.node.security.length === 0;

/** An operation's parameters by name; required ones end with `!`. */
const names = (id: string): string[] =>
	parameters(find(id)).map(({ name, required }) => String(name) + (required === true ? '!' : ''));

describe('operations', () => {
	it('are 145 and represent 146 documented ones', () => {
		expect(operations).toHaveLength(145);
		expect(operations.reduce((sum, one) => sum + documented(one), 0)).toBe(146);
		expect(where((one) => documented(one) > 1)).toEqual(['getReportContent']);
	});

	it('have a path confidence', () => {
		const count = (level: string): number =>
			operations
				.filter((one) => one.node['x-path-confidence'] === level)
				.reduce((sum, one) => sum + documented(one), 0);
		expect([count('high'), count('medium'), count('low')]).toEqual([104, 30, 12]);
	});

	it('have unique ids', () => {
		expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
		expect(where(({ id }) => !/^[a-z][a-zA-Z]+$/.test(id))).toEqual([]);
	});

	it('have texts, a declared tag and a source', () => {
		const tags = list(description.tags).map((tag) => node(tag).name);
		const source = ({ externalDocs, ...rest }: Node): unknown =>
			isNode(externalDocs) ? externalDocs.url : rest['x-source'];
		expect(where((one) => !isText(one.node.summary) || !isText(one.node.description))).toEqual([]);
		expect(where((one) => list(one.node.tags).filter((tag) => tags.includes(tag)).length !== 1)).toEqual([]);
		expect(where((one) => !isText(source(one.node)))).toEqual([]);
	});

	it('mark GETs that change data', () => {
		const mutating = where((one) => one.method === 'get' && one.node['x-mutates'] === true);
		expect(mutating.sort()).toEqual([
			'clockOutByLink',
			'processLeaveRequest',
			'saveOrgRelation',
			'synchronizeTrainings',
		]);
	});

	it('document the older Authorization header in 13 cases', () => {
		const older = where((one) => list(one.node.security).some((requirement) => 'authorization' in node(requirement)));
		expect(older).toHaveLength(13);
	});

	it('need the key, except kiosk and job board', () => {
		const kiosk = ['addTimecard', 'getClockInCode', 'registerDevice', 'verifyDevice', 'verifyUser'];
		expect(where(needsNoKey).sort()).toEqual([...kiosk, 'listPublishedLocations', 'listPublishedPositions'].sort());
	});
});

describe('requests', () => {
	it('have a location and a schema for each parameter', () => {
		const isWhole = (parameter: Node): boolean =>
			isText(parameter.name) &&
			['query', 'path', 'header'].includes(String(parameter.in)) &&
			isText(node(parameter.schema).type);
		expect(where((one) => !parameters(one).every(isWhole))).toEqual([]);
		// One of them is not ClayHR's: expenseReportId of createExpenseItem.
		expect(operations.reduce((sum, one) => sum + parameters(one).length, 0)).toBe(586);
	});

	it("have ClayHR's spelling", () => {
		expect(names('listLeaveRequests')).toContain('leaveUserid');
		expect(names('getRemainingLeaveHours')).toContain('leaveUserId!');
		expect(names('updateAnnouncement')).toContain('desciption!');
		expect(names('createExpenseItem')).toContain('reimbursible!');
		expect(names('getUser')).toEqual(['userID!']);
		expect(names('updateUser')).toContain('userId!');
		expect(names('listObjectives')).toEqual(['UserId', 'objectiveId']);
		expect(names('createReview')).toEqual(['userId!', 'templateId!', 'StartDate', 'EndDate', 'AppraisalType']);
		expect([names('getGoal'), names('deleteGoal')]).toEqual([['goalid!', 'reviewUserId'], ['goalId!']]);
	});

	it('take a bare list where the documentation says raw body', () => {
		const bare = operations.filter((one) => 'requestBody' in one.node && bodySchema(one).type === 'array');
		expect(bare.map(({ id }) => id).sort()).toEqual(['addAddresses', 'addEducation', 'addEmployment']);
	});

	it('reject undocumented keys', () => {
		const bodies = operations.filter((one) => 'requestBody' in one.node);
		expect(bodies).toHaveLength(15);
		expect(bodies.filter((one) => openRecords(bodySchema(one)).length > 0).map(({ id }) => id)).toEqual([]);
	});

	it('have pages in five cases', () => {
		const paging = operations
			.filter((one) => 'x-paging' in one.node)
			.map((one) => [one.id, node(one.node['x-paging']).firstPage]);
		expect(Object.fromEntries(paging)).toEqual({
			listUsers: 1,
			listBasicUsers: 1,
			listDirectory: 1,
			listBasicCandidates: 0,
			listPositions: null,
		});
	});
});

describe('D responses', () => {
	it('have a valid example', () => {
		const fits = (one: Operation): boolean =>
			success(one).example !== undefined && success(one).accepts(success(one).example);
		expect(where((one) => !fits(one))).toEqual([]);
	});

	it('reject undocumented fields', () => {
		const [row] = list(success(find('listUsers')).example);
		expect(success(find('listUsers')).accepts([node(row)])).toBe(true);
		expect(success(find('listUsers')).accepts([{ ...node(row), invented: 1 }])).toBe(false);
		expect(success(find('updateUser')).accepts({ message: 'Successful.' })).toBe(false);
	});

	it('have no body with 204', () => {
		const empty = operations.filter((one) =>
			responses(one).some(([status, answer]) => status === '204' && !('content' in answer)),
		);
		expect(empty.map(({ id }) => id)).toEqual(['listUsers', 'listBasicUsers']);
	});

	it('have a message in errors', () => {
		const refusals = (one: Operation): [string, Node][] => responses(one).filter(([status]) => status.startsWith('4'));
		const statuses = (one: Operation): string[] => refusals(one).map(([status]) => status);
		expect(where((one) => !refusals(one).every(([, answer]) => isRefusal(answer)))).toEqual([]);
		expect(
			where((one) => !needsNoKey(one) && !['400', '401'].every((status) => statuses(one).includes(status))),
		).toEqual([]);
	});
});
