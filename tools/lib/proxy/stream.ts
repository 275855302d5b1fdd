import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reply } from '../../../demo/reply.ts';

/** A page comes in at most this many pieces, and no piece is smaller than this many characters. */
const PIECES = 40;
const SMALLEST = 120;

/**
 * Sends a reply, at once or in pieces with a pause of `pause` milliseconds between them.
 * Pieces end anywhere, in the middle of a tag as well, as they do on a slow line.
 */
export async function send(response: ServerResponse, { status, type, body }: Reply, pause: number): Promise<void> {
	response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
	if (pause > 0) {
		const size = Math.max(SMALLEST, Math.ceil(body.length / PIECES));
		for (let at = 0; at < body.length && !response.destroyed; at += size) {
			response.write(body.slice(at, at + size));
			await wait(pause);
		}
		response.end();
	} else {
		response.end(body);
	}
}
