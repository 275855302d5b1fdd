import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { archive, HOSTS } from '../../../demo/archive.ts';
import type { Reply } from '../../../demo/reply.ts';
import { certificateFor } from './certificate.ts';
import { send } from './stream.ts';

/** What answers an address; undefined: the demo has no such page. */
export type Route = (url: URL) => Reply | undefined;

/** A proxy that plays the archives of the demo. */
export interface DemoProxy {
	readonly port: number;
	/** Every address that was asked for, in order; for a host we do not play, the host alone. */
	readonly requests: readonly string[];
	/** Pages of a test's own, asked before the demo's. Returns a function that takes them away again. */
	serve(route: Route): () => void;
	close(): Promise<void>;
}

const ours = (host: string): boolean => (HOSTS as readonly string[]).includes(host);

/**
 * A proxy that plays the hosts of the demo and lets nothing else through, so that a browser finds our pages
 * under the real names and whatever else it asks for is seen, and refused.
 * `?stream=50` on an address sends the page in pieces, 50 ms apart; `&seed=7` in pieces of any size and as far apart.
 */
export async function startProxy(): Promise<DemoProxy> {
	const requests: string[] = [];
	const routes: Route[] = [archive];
	const sockets = new Set<Socket>();

	const answer = (url: URL, response: ServerResponse): void => {
		requests.push(url.href);
		const reply = ours(url.hostname) ? routes.map((route) => route(url)).find((found) => found) : undefined;
		const asked = url.searchParams;
		const seed = asked.get('seed');
		const pace = { pause: Number(asked.get('stream') ?? 0), ...(seed && { seed: Number(seed) }) };
		void send(response, reply ?? { status: 404, type: 'text/plain', body: 'Not here' }, pace);
	};

	const secure = createSecureServer(certificateFor(HOSTS), (request, response) =>
		answer(new URL(request.url ?? '/', `https://${request.headers.host}`), response),
	);
	const plain = createServer((request, response) =>
		answer(new URL(request.url ?? '/', `http://${request.headers.host}`), response),
	);
	plain.on('connect', (request: IncomingMessage, socket: Socket) => {
		socket.on('error', () => socket.destroy());
		const [host = '', port] = (request.url ?? '').split(':');
		if (!ours(host)) {
			requests.push(host);
			socket.end('HTTP/1.1 502 Not part of the demo\r\n\r\n');
			return;
		}
		socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
		(port === '80' ? plain : secure).emit('connection', socket);
	});
	plain.on('connection', (socket: Socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	secure.on('tlsClientError', () => {});
	await new Promise<void>((listening) => plain.listen(0, '127.0.0.1', listening));

	return {
		port: (plain.address() as AddressInfo).port,
		requests,
		serve(route) {
			routes.unshift(route);
			return () => void routes.splice(routes.indexOf(route), 1);
		},
		async close() {
			for (const socket of sockets) socket.destroy();
			await new Promise((closed) => plain.close(closed));
		},
	};
}
