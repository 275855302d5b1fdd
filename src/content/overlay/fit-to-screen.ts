/**
 * A page that is wider than a phone is shown in part, or smaller than it is. There a dialog is as wide as the screen all
 * the same, `margin` px from its edges, and as large as elsewhere: its style sheet is told where that is (`--seen`, its
 * inset), how much of it there is (`--wide`, `--high`) and what to make of its letters (`--grown`), until the signal
 * aborts. What fingers magnify stays where it is.
 */
export function fitToScreen({ style }: HTMLElement, margin: number, signal: AbortSignal): void {
	const seen = visualViewport;
	if (!seen || !matchMedia('(pointer:coarse)').matches) return;
	let smallest = 1;
	const place = () => {
		const { width, height, offsetLeft, offsetTop, scale } = seen;
		if (scale > smallest) return;
		smallest = scale;
		const px = (length: number, more = margin) => `${length * scale + more}px`;
		style.cssText =
			innerWidth > width + 1 || scale < 1
				? `--grown:${1 / scale};--seen:${px(offsetTop)} auto auto ${px(offsetLeft)};` +
					`--wide:${px(width, -2 * margin)};--high:${px(height, -2 * margin)}`
				: '';
	};
	const turned = () => {
		smallest = 1;
		place();
	};
	turned();
	seen.addEventListener('resize', place, { signal });
	addEventListener('resize', turned, { signal });
}
