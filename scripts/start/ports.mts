import { connect, createServer } from 'node:net';
import { Problem, systemCode } from '../support/problem.mts';

const host = '127.0.0.1';

/** A port to choose: `asked` comes from the command line, `usual` is the default. */
export interface PortWish {
	readonly purpose: string;
	readonly option: string;
	readonly asked: number | undefined;
	readonly usual: number;
}

/**
 * Chooses a port: the requested one, otherwise the default, otherwise any free port.
 * @param say gets a message if the default port is in use
 * @throws Problem if the requested port is in use or not allowed
 */
export async function choosePort(wish: PortWish, say: (line: string) => void): Promise<number> {
	if (wish.asked !== undefined) {
		const obstacle = await obstacleAt(wish.asked);
		if (obstacle === undefined) return wish.asked;
		throw new Problem(`Port ${wish.asked} for ${wish.purpose} ${obstacle}: choose another one with ${wish.option}.`);
	}
	const obstacle = await obstacleAt(wish.usual);
	if (obstacle === undefined) return wish.usual;
	const port = await freePort();
	say(`Port ${wish.usual} for ${wish.purpose} ${obstacle}; using ${port}.`);
	return port;
}

/** Any port that is free on this machine. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, host, resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Problem('No free port was found on this machine.');
	return address.port;
}

/** Why a port can't be used, as the end of a sentence; undefined if it can. */
async function obstacleAt(port: number): Promise<string | undefined> {
	// Some systems allow a bind to 127.0.0.1 beside a program on all addresses, so first check whether a program answers.
	if (await answers(port)) return 'is taken by another program';
	const server = createServer();
	try {
		await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
		return undefined;
	} catch (error) {
		if (systemCode(error) === 'EADDRINUSE') return 'is taken by another program';
		if (systemCode(error) === 'EACCES') return 'may not be used by this account';
		throw error;
	} finally {
		if (server.listening) await new Promise((resolve) => server.close(resolve));
	}
}

async function answers(port: number): Promise<boolean> {
	const socket = connect({ port, host });
	const result = await new Promise<boolean>((resolve) => {
		socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
	});
	socket.destroy();
	return result;
}
