/** The outlines of icons that lists draw, on a 20 × 20 grid: the first script of a page carries these alone. */
export const SHAPES = {
	show: 'M2.5 10S5.2 4.8 10 4.8s7.5 5.2 7.5 5.2-2.7 5.2-7.5 5.2S2.5 10 2.5 10Zm7.5 2.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
	alert: 'M5.5 17V3.5h9.2L12 7.1l2.7 3.6H5.5',
	blur: 'M4.7 3.5h10.6a1.2 1.2 0 0 1 1.2 1.2v10.6a1.2 1.2 0 0 1-1.2 1.2H4.7a1.2 1.2 0 0 1-1.2-1.2V4.7a1.2 1.2 0 0 1 1.2-1.2Zm-1.2 6 6-6m-5.7 12.3 12-12m-5.3 12.7 6-6',
	skip: 'M3.5 12.5a6.4 6.4 0 0 1 12.5-2m.7-5.3v5.3h-5.3M7 16.5h6',
	close: 'm5 5 10 10M15 5 5 15',
	check: 'm4 10.5 4 4 8-9',
	undo: 'M4 4.5v4h4m-3.6-.4a6.5 6.5 0 1 1-.8 4',
	info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-7.5v4M10 6.6v.1',
	rules: 'M3.5 5h.1M7 5h9.5M3.5 10h.1M7 10h9.5M3.5 15h.1M7 15h9.5',
} as const;
