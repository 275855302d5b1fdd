import { defineSite } from '../src/sites/define';
import type { Site } from '../src/sites/site';

/** The made-up archive of this page, read as any archive is. */
export const practiceSite = (): Site =>
	defineSite({
		id: 'practice',
		name: 'Forewarned',
		matches: [],
		optional: true,
		seen: true,
		examples: [],
		card: {
			at: '.story',
			link: 'h3 a',
			id: (card) => card.id,
			title: 'h3',
			says: { author: '.by', tag: '.labels li' },
			prose: { summary: '.summary' },
		},
		text: '.chapter-text',
	});
