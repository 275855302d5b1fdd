import type { Site } from './define';

/**
 * The archives that are read from the first day, by themselves: what is put on their pages at once need
 * not carry all the others.
 */
export const FIRST_DAY: readonly Site[] = Object.values(
	import.meta.glob<Site>(
		'./archives/{ao3,document,fanfiction,fictionpress,royalroad,scribblehub,squidgeworld,wattpad}.ts',
		{
			eager: true,
			import: 'default',
		},
	),
);
