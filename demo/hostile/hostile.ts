import type { Reply } from '../reply.ts';
import { CARDS } from './cards.ts';
import { type Change, inHead } from './change.ts';
import { DOCUMENTS } from './documents.ts';
import { NAMED, NAMED_EACH } from './fields.ts';
import { GESTURES } from './gestures.ts';
import { PASSAGES } from './passages.ts';
import {
	AGAIN,
	ELSEWHERE,
	EMPTIED,
	LATE,
	POINTING,
	PRESS,
	READDRESS,
	RECYCLE,
	RELEASE,
	REMOVE,
	STRIP,
	UNWARN,
	WRITE,
} from './scripts.ts';
import { FIRST, FONT, IMPORTANT, MOVING, SEEN, WORDS } from './styles.ts';

/** Elements of the page's main part, with something written on each. */
const onEach =
	(attributes: string): Change =>
	(body) =>
		body.replace(/<(p|a|div|li|span|h[1-6]|ul|ol|blockquote|d[dlt]|strong)(?=[ >])/g, `<$1 ${attributes}`);

/** Cards inside an element with a shadow root of its own. */
const inComponents: Change = (body) =>
	body
		.replace(
			'<head>',
			() => `<head><script>
customElements.define('x-list', class extends HTMLElement {
	constructor() {
		super();
		this.attachShadow({ mode: 'open' }).innerHTML =
			'<style>:host, ::slotted(*) { ${SEEN} }</style><slot></slot>';
	}
});
</script>`,
		)
		.replaceAll('<li id="work', '<x-list><li id="work')
		.replaceAll('</dl>\n</li>', '</dl>\n</li></x-list>');

/** What pages may do to show what is veiled, on any page and also before the background has answered, each by its name: `?hostile=<name>`. */
export const HOSTILE: Readonly<Record<string, Change>> = {
	important: inHead(IMPORTANT),
	first: inHead(FIRST),
	inline: onEach(`style="${SEEN}"`),
	moving: inHead(MOVING),
	words: inHead(WORDS),
	forged: onEach('data-forewarned="show"'),
	strip: inHead(STRIP),
	release: inHead(RELEASE),
	remove: inHead(REMOVE),
	emptied: inHead(EMPTIED),
	again: inHead(AGAIN),
	unwarn: inHead(UNWARN),
	readdress: inHead(READDRESS),
	late: inHead(LATE),
	elsewhere: inHead(ELSEWHERE),
	recycle: inHead(RECYCLE),
	pointing: inHead(POINTING),
	write: inHead(WRITE),
	press: inHead(PRESS),
	components: inComponents,
	slow: (body) => body.replace('demo.css', 'demo.css?stream=30').replace('<head>', `<head>${FONT}`),
};

const ALL: Readonly<Record<string, Change>> = {
	...HOSTILE,
	...CARDS,
	...PASSAGES,
	...GESTURES,
	...NAMED,
	...NAMED_EACH,
};

/** A page as a hostile archive would send it; as it is where the address asks for nothing of the kind. */
export function hostile(url: URL, reply: Reply | undefined): Reply | undefined {
	const name = url.searchParams.get('hostile') ?? '';
	const change = ALL[name];
	if (!reply) return undefined;
	return change ? { ...reply, body: change(reply.body) } : (DOCUMENTS[name]?.(reply) ?? reply);
}
