import { STRICTEST } from '../level';
import { type Settings, VERSION } from './schema';

/** A fresh document with the defaults; every caller gets its own. */
export const defaults = (): Settings => ({
	version: VERSION,
	levels: {},
	ratings: { general: 'show', teen: 'show', mature: 'show', explicit: 'show' },
	silence: { withheld: 'show', unrated: 'show', unknown: 'show' },
	qualifiers: {
		depicted: 'same',
		implied: 'same',
		threatened: 'same',
		mentioned: 'milder',
		past: 'milder',
		denied: 'never',
	},
	scanner: { on: true, sensitivity: 'balanced', unset: 'alert' },
	lists: { atMost: STRICTEST, stub: 'line' },
	pages: { atMost: STRICTEST },
	reveal: 'twice',
	strict: false,
	rules: [],
	exceptions: [],
	sites: { off: [], added: [] },
});
