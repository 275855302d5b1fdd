import { useEffect, useState } from 'preact/hooks';

interface Props {
	readonly element: Element;
	/** Taken by a click or a key, not just under the pointer. */
	readonly taken: boolean;
}

/** A frame around an element of the page, wherever it scrolls to; the element itself is not touched. */
export function Outline({ element, taken }: Props) {
	const [, redraw] = useState(0);
	useEffect(() => {
		const off = new AbortController();
		const again = () => redraw((n) => n + 1);
		for (const event of ['scroll', 'resize']) {
			addEventListener(event, again, { capture: true, passive: true, signal: off.signal });
		}
		return () => off.abort();
	}, []);
	const { left, top, width, height } = element.getBoundingClientRect();
	const style = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
	return <div class="outline" data-taken={taken || undefined} style={style} />;
}
