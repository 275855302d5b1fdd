/** Milliseconds after which it is done anyway: a tab that nobody looks at is not painted. */
const UNSEEN = 200;

/**
 * Runs once, just before the next frame is painted. An observer of sizes is called when the browser has worked out all
 * styles and places anyway; whoever asks for them at any other time has them worked out for that alone, which on a long
 * page takes longer than all else that we do.
 */
export function beforePaint(run: () => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const observer = new ResizeObserver(() => {
		observer.disconnect();
		clearTimeout(timer);
		run();
	});
	timer = setTimeout(() => {
		observer.disconnect();
		run();
	}, UNSEEN);
	observer.observe(document.documentElement);
}
