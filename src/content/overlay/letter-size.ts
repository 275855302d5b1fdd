/** Beyond it nobody's browser goes. */
const LARGEST = 64;

/**
 * The size of letters that the reader chose in the browser, whole px, 16 at least. `em` means it in media queries, on
 * every page alike: what a page makes of its root is not asked, and no style has to be worked out for it.
 */
export function letterSize(): number {
	let size = 16;
	while (size < LARGEST && matchMedia(`(min-width:calc(1e4*(${size + 1}px - 1em)))`).matches) size++;
	return size;
}
