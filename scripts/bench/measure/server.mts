// A light stand-in for ClayHR: it answers at once and keeps nothing. Its argument is the port.
import { createServer } from 'node:http';

let userCount = 100;
let requests = 0;

const userOf = (userId: number) => ({
	userId,
	empId: `E${userId}`,
	firstName: `First${userId}`,
	lastName: `Last${userId}`,
	displayFullName: `First${userId} Last${userId}`,
	email: `user${userId}@example.com`,
	status: 'A',
	jobTitle: 'Engineer',
	gender: 'F',
	phone: '5550100',
	location: 'Hamburg',
	timezone: 'Europe/Berlin',
	cid: 7,
	createts: 1_700_000_000_000 + userId,
	userStartDate: '2020-01-01',
	departmentModel: { departmentId: userId % 40, name: `Department ${userId % 40}` },
	supervisorModelList: [{ userId: 1, firstName: 'First1', lastName: 'Last1', email: 'user1@example.com' }],
});

// The IDs of a company have gaps.
const idOf = (index: number) => 1000 + index * 7 + (index % 5);

function pageOf(query: URLSearchParams): unknown[] {
	if ((query.get('status') ?? 'A') !== 'A') return [];
	const pageSize = Number(query.get('pageSize') ?? 100);
	const first = (Number(query.get('page') ?? 1) - 1) * pageSize;
	const length = Math.max(0, Math.min(pageSize, userCount - first));
	return Array.from({ length }, (_, index) => userOf(idOf(first + index)));
}

function usersFound(query: URLSearchParams): unknown[] {
	const email = query.get('search') ?? '';
	return [{ ...userOf(Number(/\d+/.exec(email)?.[0])), email }];
}

/** The directory's row of the user who is searched by name. The node completes a single user from it. */
function peopleFound(query: URLSearchParams): unknown[] {
	const { userId, displayFullName, email, ...user } = userOf(Number(/\d+/.exec(query.get('name') ?? '')?.[0]));
	const position = user.jobTitle;
	return [{ resourceId: userId, name: displayFullName, emailAddress: email, position, department: 'Engineering' }];
}

/** The new request of the row "leave", whose policy has the ID of its user. The node reads it back after it created it. */
function leaveRequestsFound(query: URLSearchParams): unknown[] {
	const userId = Number(query.get('leaveUserid'));
	const date = query.get('startDate');
	return [{ cardId: userId, date, leaveEndDate: date, userModel: { userId }, ptoPolicyModel: { ptoPolicyId: userId } }];
}

function answerTo({ pathname, searchParams: query }: URL): unknown {
	const path = pathname.replace(/^\/rm(\/api)?/, '').replace(/\/$/, '');
	if (path.startsWith('/projects/')) {
		const projectId = Number(path.slice('/projects/'.length));
		return { projectId, projectName: 'Relaunch', shortCode: 'R', startDate: '2030-01-01' };
	}
	switch (path) {
		case '/user':
			return userOf(Number(query.get('userID')));
		case '/users':
			return pageOf(query);
		case '/users/basic':
			return usersFound(query);
		case '/user/list':
			return Array.from({ length: userCount }, (_, index) => userOf(idOf(index)));
		case '/resource':
			return { code: 1, data: peopleFound(query) };
		case '/leaverequest':
			return { message: 'Leave Request is created successfully.' };
		case '/leaverequests':
			return leaveRequestsFound(query);
		case '/expensetypes':
			return [{ expenseTypeId: 9, cid: 7, code: 'TRAVEL', description: 'Travel' }];
		case '/currencylist':
			return [{ currencyCode: '$(USD)' }];
		default:
			return { message: 'success' };
	}
}

/** What a benchmark asks of the server itself: how many users it has, and how many requests came. */
function control(path: string): unknown {
	const [, name, value] = /^\/bench\/(\w+)\/(\d+)$/.exec(path) ?? [];
	if (name === 'users') userCount = Number(value);
	const answer = { requests };
	requests = 0;
	return answer;
}

createServer((request, response) => {
	const url = new URL(request.url ?? '/', 'http://127.0.0.1');
	const isControl = url.pathname.startsWith('/bench/');
	if (!isControl) requests += 1;
	const body = JSON.stringify(isControl ? control(url.pathname) : answerTo(url));
	request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(body));
}).listen(Number(process.argv[2]), '127.0.0.1');
