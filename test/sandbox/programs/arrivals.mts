// Prints the sandbox's maximum of concurrent requests after five requests that arrive together.
import { once } from 'node:events';
import { connect } from 'node:net';
import { startSandbox } from '../../../sandbox/server.mts';

const sandbox = await startSandbox({ users: 12, date: '2026-03-02' });
const sockets = Array.from({ length: 5 }, () => connect(sandbox.port, '127.0.0.1'));
await Promise.all(sockets.map((socket) => once(socket, 'connect')));
// One request first, so that the sandbox has accepted each connection.
const ask = async (): Promise<void> => {
	for (const socket of sockets) socket.write(`GET /rm/api/token HTTP/1.1\r\nHost: 127.0.0.1:${sandbox.port}\r\n\r\n`);
	await Promise.all(sockets.map((socket) => once(socket, 'data')));
};
await ask();
await fetch(`${sandbox.url}/_sandbox/in-flight`, { method: 'DELETE' });
await ask();
process.stdout.write(await (await fetch(`${sandbox.url}/_sandbox/in-flight`)).text());
for (const socket of sockets) socket.destroy();
await sandbox.close();
