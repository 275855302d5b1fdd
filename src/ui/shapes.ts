import { SHAPES as PAGE_SHAPES } from './page-shapes';

/** The outlines of all icons, on a 20 × 20 grid, drawn with the ink of the text around them. */
export const SHAPES = {
	...PAGE_SHAPES,
	search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5 3.8 3.8',
	star: 'm10 3 2.1 4.6 5 .6-3.7 3.4 1 4.9-4.4-2.5-4.4 2.5 1-4.9L2.9 8.2l5-.6Z',
	add: 'M10 5v10M5 10h10',
	pause: 'M7 4.5v11m6-11v11',
	play: 'm6.5 4.5 9 5.5-9 5.5Z',
	page: 'M5.5 2.8h6l3.5 3.5v10.9H5.5Zm6 0v3.5H15M8 10h4.5M8 13h4.5',
	book: 'M10 5.4C8.4 4.2 6 3.8 3 3.9v11.5c3-.1 5.4.3 7 1.5 1.6-1.2 4-1.6 7-1.5V3.9c-3-.1-5.4.3-7 1.5Zm0 0v11.5',
	moon: 'M16 11.8A6.6 6.6 0 0 1 8.2 4a6.6 6.6 0 1 0 7.8 7.8Z',
	settings:
		'M3 6h7.5m4.5 0h2M3 14h2m4.5 0H17M12.7 8.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Zm-5.4 8a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
	save: 'M10 3v9m-3.5-3.5L10 12l3.5-3.5M3.5 13.5v3h13v-3',
	open: 'M10 12V3M6.5 6.5 10 3l3.5 3.5M3.5 13.5v3h13v-3',
	silent:
		'M4 4h12a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1H9.5L6 16.5v-3H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Zm2.9 4.8h.1m2.9 0h.1m2.9 0h.1',
	says: 'M4 4h12a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1H9.5L6 16.5v-3H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Zm2.5 3.5h7m-7 2.9h4.5',
	on: 'M10 3v6m3.8-4.2a6.5 6.5 0 1 1-7.6 0',
	next: 'm8 5 5 5-5 5',
	past: 'M4 4v12h12.5M7.5 13v-3m3.5 3V6.5m3.5 6.5v-4.5',
	remove: 'M4 6h12M8 6V4h4v2m-6.5 0 .8 10.5h7.4L14.5 6M8.5 9v5m3-5v5',
} as const;
