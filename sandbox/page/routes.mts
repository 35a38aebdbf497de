import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';

const files = [
	['/', 'index.html', 'text/html; charset=utf-8'],
	['/_sandbox/page/page.css', 'page.css', 'text/css; charset=utf-8'],
	['/_sandbox/page/page.js', 'page.js', 'text/javascript; charset=utf-8'],
] as const;

// The page has no part from elsewhere, and other pages can't embed it.
const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"connect-src 'self'",
	'img-src data:',
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

const pageHeaders = {
	'cache-control': 'no-store',
	'content-security-policy': policy,
	'x-content-type-options': 'nosniff',
};

/**
 * Adds the web page that shows the sandbox's state.
 * @param server the server
 */
export async function addPageRoutes(server: FastifyInstance): Promise<void> {
	for (const [path, name, type] of files) {
		const content = await readFile(new URL(name, import.meta.url), 'utf8');
		server.get(path, (_request, reply) => reply.type(type).headers(pageHeaders).send(content));
	}
}
