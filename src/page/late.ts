import type { Site } from '../sites';
import { connect } from './connect';
import { keepStyleSheet } from './style-sheet';

const COVER = 'body{visibility:hidden!important;opacity:0!important}';

/**
 * Runs on a page whose archive only its contents tell. Until they are here the whole of it is covered;
 * a page that was loaded before is read as it stands.
 */
export function connectLate(find: (document: Document) => Site | undefined): void {
	const go = () => {
		const site = find(document);
		if (site) connect(site);
	};
	if (document.readyState !== 'loading') {
		go();
		return;
	}
	const off = new AbortController();
	keepStyleSheet(COVER, off.signal);
	const arrived = () => {
		try {
			go();
		} finally {
			off.abort();
		}
	};
	document.addEventListener('DOMContentLoaded', arrived, { once: true });
}
