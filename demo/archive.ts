import { ao3 } from './ao3/routes.ts';
import { documents } from './documents/routes.ts';
import { ffn } from './ffn/routes.ts';
import { hostile } from './hostile/hostile.ts';
import { css, type Reply } from './reply.ts';
import { STYLE } from './style.ts';

/** The hosts of the demo: two real names, so that the real match patterns hold, and one that can belong to nobody. */
export const HOSTS = ['archiveofourown.org', 'www.fanfiction.net', 'stories.example'] as const;

/** Where `npm start` begins. */
export const FIRST_PAGE = 'https://archiveofourown.org/tags/The%20Lantern%20Coast/works';

function page(url: URL): Reply | undefined {
	if (url.pathname.endsWith('/demo.css')) return css(STYLE);
	switch (url.hostname) {
		case 'archiveofourown.org':
			return ao3(url);
		case 'www.fanfiction.net':
			return ffn(url);
		case 'stories.example':
			return documents(url);
		default:
			return undefined;
	}
}

/** What the demo answers; undefined: there is no such page. `?hostile=…` asks for it as a hostile archive has it. */
export const archive = (url: URL): Reply | undefined => hostile(url, page(url));
