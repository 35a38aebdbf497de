const refreshMs = 2000;

const countLabels = {
	users: 'users',
	orgUnits: 'org units',
	leaveRequests: 'leave requests',
	projects: 'projects',
	faults: 'faults ordered',
	violations: 'violations',
};

const leaveStatus = { WA: 'waiting', PAP: 'partly approved' };
const userStatus = { A: 'active', I: 'inactive', F: 'future joiner' };

// textContent only, so that nothing from a request can become markup.
function cell(text, className = '') {
	const element = document.createElement('td');
	element.textContent = text === null ? '' : String(text);
	element.className = className;
	return element;
}

function fill(id, rows, columns, emptyText) {
	const body = document.getElementById(id);
	const lines = rows.map((cells) => {
		const line = document.createElement('tr');
		line.append(...cells);
		return line;
	});
	if (lines.length === 0) {
		const line = document.createElement('tr');
		const only = cell(emptyText, 'empty');
		only.colSpan = columns;
		line.append(only);
		lines.push(line);
	}
	body.replaceChildren(...lines);
}

function showCounts(counts) {
	const tiles = Object.entries(countLabels).map(([name, label]) => {
		const tile = document.createElement('div');
		const number = document.createElement('strong');
		number.textContent = counts[name].toLocaleString('en');
		if (name === 'violations' && counts[name] > 0) number.className = 'bad';
		const caption = document.createElement('span');
		caption.textContent = label;
		tile.append(number, caption);
		return tile;
	});
	document.getElementById('counts').replaceChildren(...tiles);
}

function showRequest({ time, method, path, query, status, durationMs, fault }) {
	const search = new URLSearchParams(query).toString();
	return [
		cell(status ?? (durationMs === null ? '…' : 'cut'), status !== null && status < 400 ? 'number good' : 'number bad'),
		cell(`${method} ${path}${search === '' ? '' : `?${search}`}`, 'path'),
		cell(durationMs, 'number'),
		cell(fault),
		cell(new Date(time).toLocaleTimeString()),
	];
}

function showViolation({ method, path, details }) {
	return [cell(`${method} ${path}`, 'path'), cell(details.join('; '), 'wide')];
}

function showLeave({ cardId, name, policy, date, leaveEndDate, hours, hoursLeft, status }) {
	const left = cell(hoursLeft, hoursLeft < hours ? 'number bad' : 'number');
	const cells = [cell(cardId), cell(name), cell(policy), cell(date), cell(leaveEndDate), cell(hours, 'number'), left];
	return [...cells, cell(leaveStatus[status] ?? status)];
}

function showUser({ userId, name, jobTitle, department, email, status }) {
	const cells = [cell(userId), cell(name), cell(jobTitle), cell(department), cell(email)];
	return [...cells, cell(userStatus[status] ?? status)];
}

async function load(path) {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path} answered ${response.status}`);
	return response.json();
}

async function refresh() {
	const state = document.getElementById('state');
	try {
		const { now, counts, users, waiting, requests, violations } = await load('/_sandbox/overview');
		showCounts(counts);
		fill('users', users.map(showUser), 6, 'Nobody works here.');
		fill('waiting', waiting.map(showLeave), 8, 'No leave request is pending.');
		fill('requests', requests.toReversed().map(showRequest), 5, 'No requests yet.');
		fill('violations', violations.toReversed().map(showViolation), 2, 'All fits.');
		document.getElementById('misfits').hidden = violations.length === 0;
		state.textContent = `Sandbox time ${now.slice(0, 16).replace('T', ' ')} UTC`;
		state.className = '';
	} catch {
		state.textContent = 'The sandbox does not answer any more.';
		state.className = 'bad';
	}
	setTimeout(refresh, refreshMs);
}

document.getElementById('address').textContent = location.origin;
const keys = await load('/_sandbox/keys');
fill(
	'keys',
	keys.map(({ apiKey, userId, title }) => [cell(apiKey, 'path'), cell(userId), cell(title, 'wide')]),
	3,
	'There are no keys.',
);
await refresh();
