import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reply } from '../../../demo/reply.ts';
import { randomly } from '../random.ts';

/** A page comes in at most this many pieces, and no piece is smaller than this many characters. */
const PIECES = 40;
const SMALLEST = 120;

/** How a reply is to come in. */
export interface Pace {
	/** Milliseconds between its pieces; 0: it comes at once. */
	readonly pause: number;
	/** With a seed, pieces and pauses are of any size around the usual one: the same seed gives the same ones. */
	readonly seed?: number;
}

/**
 * Sends a reply, at once or in pieces with pauses between them.
 * Pieces end anywhere, in the middle of a tag as well, as they do on a slow line.
 */
export async function send(response: ServerResponse, reply: Reply, { pause, seed }: Pace): Promise<void> {
	const { status, type, body, headers } = reply;
	response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
	if (pause > 0) {
		const usual = Math.max(SMALLEST, Math.ceil(body.length / PIECES));
		const some = seed === undefined ? () => 0.5 : randomly(seed);
		let size = 0;
		for (let at = 0; at < body.length && !response.destroyed; at += size) {
			size = Math.max(1, Math.ceil(usual * 2 * some()));
			response.write(body.slice(at, at + size));
			await wait(pause * 2 * some());
		}
		response.end();
	} else {
		response.end(body);
	}
}
