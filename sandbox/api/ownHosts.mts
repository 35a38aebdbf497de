import { isIP } from 'node:net';

const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]'];
// Docker's name for the computer that runs the container.
const dockerHost = 'host.docker.internal';

/** The host names under which a sandbox answers. */
export class OwnHosts {
	private readonly names: readonly string[];
	private readonly open: boolean;

	/** @param host the address on which the sandbox listens */
	constructor(host: string) {
		this.open = !loopbackHosts.includes(host) && host !== '::1';
		this.names = this.open ? [...loopbackHosts, host.toLowerCase(), dockerHost] : loopbackHosts;
	}

	/** Whether other computers can reach the sandbox. */
	get reachable(): boolean {
		return this.open;
	}

	/**
	 * Returns why a request is refused. Without this check, each web page in a browser on this computer could send
	 * requests, and by a DNS record that changes (DNS rebinding) also read the responses.
	 * @param host the Host header
	 * @param origin the Origin header
	 * @returns the reason; undefined for a request that is allowed
	 */
	refuse(host: string | undefined, origin: string | undefined): string | undefined {
		const name = nameOf(host ?? '');
		if (name === undefined || !this.isOwn(name)) return `The sandbox has no host "${host ?? ''}".`;
		if (origin === undefined || hostOf(origin) === host?.toLowerCase()) return undefined;
		return `The sandbox takes no requests from the web page ${origin}.`;
	}

	// No DNS record can lead a browser to another address if the host is an address.
	private isOwn(name: string): boolean {
		return this.names.includes(name) || (this.open && isIP(name.replace(/^\[|\]$/g, '')) !== 0);
	}
}

function nameOf(host: string): string | undefined {
	return /^(\[[\da-f:.]+\]|[a-z\d.-]+)(?::\d+)?$/i.exec(host)?.[1]?.toLowerCase();
}

function hostOf(origin: string): string | undefined {
	return /^https?:\/\/([^/]+)$/i.exec(origin)?.[1]?.toLowerCase();
}
