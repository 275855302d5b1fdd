import { expect } from 'vitest';
import { archive } from '../../../demo/archive.ts';
import { type Frames, watcher } from './frames.ts';
import type { Reader } from './reader.ts';

/** What a page told of itself. */
interface Told {
	/** Frames in which one of the words could be read. */
	readonly leaks: number;
	/** Frames in which one of them stood in the page. */
	readonly present: number;
	/** Milliseconds after its beginning at which it was first shown; 0: it was shown from the first. */
	readonly shown: number;
}

/** Runs in a watched page: once it is shown and judged, and some frames were drawn, asks for an address that tells. */
function tell(judged: string): void {
	const timer = setInterval(() => {
		const { frames, leaks, present } = (globalThis as never as { forewarnedFrames: Frames }).forewarnedFrames;
		if ((document as never as { prerendering: boolean }).prerendering || frames < 10) return;
		if (document.readyState !== 'complete' || !document.querySelector(judged)) return;
		clearInterval(timer);
		const [load] = performance.getEntriesByType('navigation') as never as { activationStart?: number }[];
		const told = { leaks: leaks.length, present, shown: load?.activationStart ?? 0 };
		new Image().src = `/told?${encodeURIComponent(JSON.stringify(told))}`;
	}, 50);
}

/** A page that tells of itself, each time that it is loaded. */
export interface Telling {
	/** What it told when it was loaded for the first time, the second time, … */
	nth(time: number): Promise<Told>;
	/** Takes it away again. */
	end(): void;
}

/**
 * Lets a page of the demo tell of its own frames: for tabs that the driver loses. `judged` is a selector that matches
 * once we are done with the page, and `marks` are the words that must not be read.
 */
export function telling(
	{ proxy }: Pick<Reader, 'proxy'>,
	address: string,
	judged: string,
	...marks: string[]
): Telling {
	const before = proxy.requests.length;
	const script = `${watcher(...marks)}<script>(${tell})(${JSON.stringify(judged)})</script>`;
	const end = proxy.serve((url) => {
		const reply = url.href === address ? archive(url) : undefined;
		return reply && { ...reply, body: reply.body.replace('<head>', () => `<head>${script}`) };
	});
	const all = () => proxy.requests.slice(before).filter((asked) => asked.includes('/told?'));
	return {
		end,
		async nth(time) {
			await expect.poll(() => all().length, { timeout: 30_000 }).toBeGreaterThanOrEqual(time);
			return JSON.parse(decodeURIComponent(new URL(all()[time - 1] ?? '').search.slice(1)));
		},
	};
}
