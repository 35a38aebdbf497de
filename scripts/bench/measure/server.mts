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

function answerTo({ pathname, searchParams: query }: URL): unknown {
	const path = pathname.replace(/^\/rm\/api/, '').replace(/\/$/, '');
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
