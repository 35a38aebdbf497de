import { STATUS_CODES } from 'node:http';
import type { Outgoing } from './outgoing.mts';

/** Proxies and servers in front of ClayHR that send their own error pages. */
export const pageServers = ['nginx', 'apache', 'tomcat', 'cloudflare'] as const;
export type PageServer = (typeof pageServers)[number];

const titles: Readonly<Record<PageServer, (status: number, reason: string) => string>> = {
	nginx: (status, reason) => `${status} ${reason}`,
	apache: (status, reason) => `${status} ${reason}`,
	tomcat: (status, reason) => `HTTP Status ${status} – ${reason}`,
	cloudflare: (status, reason) => `acme.clayhr.net | ${status}: ${reason}`,
};

/**
 * Creates an HTML error page with the server's own title.
 * @param server the server
 * @param status HTTP status
 * @param headers additional headers
 */
export function errorPage(
	server: PageServer,
	status: number,
	headers: Readonly<Record<string, string>> = {},
): Outgoing {
	const title = titles[server](status, STATUS_CODES[status] ?? 'Unknown');
	const text = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center></body></html>\n`;
	return { status, headers: { server, 'content-type': 'text/html', ...headers }, text };
}
