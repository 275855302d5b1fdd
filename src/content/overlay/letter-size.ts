/**
 * The size of letters that the reader chose in the browser, whole px, from 16 to 64. `em` means it in media queries, on
 * every page alike: what a page makes of its root is not asked, and no style has to be worked out for it.
 */
export function letterSize(): number {
	let size = 16;
	while (size < 64 && matchMedia(`(min-width:calc(1e4*(${size + 1}px - 1em)))`).matches) size++;
	return size;
}
