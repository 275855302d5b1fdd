// Scripts that want to show what is veiled. Each is a page's own: it sees the document and nothing of ours beyond.

const script = (body: string): string => `<script>{${body}}</script>`;

/** Runs in every frame, as soon as the page begins. */
const always = (body: string): string =>
	script(`const again = () => { ${body}; requestAnimationFrame(again); }; again(); setInterval(() => { ${body} }, 3);`);

/** Takes our marks off and the page's own classes with them, and writes on the elements that they are to be seen. */
export const STRIP = always(`
	for (const element of document.querySelectorAll('[data-forewarned]')) {
		element.removeAttribute('data-forewarned');
		element.removeAttribute('class');
		element.style.setProperty('visibility', 'visible', 'important');
		element.style.setProperty('opacity', '1', 'important');
	}`);

/** Says of everything that it was released. */
export const RELEASE = always(`
	for (const element of document.querySelectorAll('.blurb, .userstuff, p')) element.dataset.forewarned = 'show'`);

/** Removes what is not the page's own, and empties and turns off its style sheets. */
export const REMOVE = always(`
	for (const element of document.querySelectorAll('html > style, forewarned-veil, forewarned-gate')) element.remove();
	for (const sheet of document.styleSheets) sheet.disabled = true`);

/** Empties every style sheet that is not the page's own, in every frame; its elements stay as they are. */
export const EMPTIED = always(`
	for (const sheet of document.styleSheets) {
		if (sheet.ownerNode?.parentNode === document.documentElement) while (sheet.cssRules.length) sheet.deleteRule(0);
	}`);

/**
 * Draws the list and the text again and again: equal new nodes, clones, nodes in another order. What the parser is in
 * stays where it is: a copy of half a card is a card that says less.
 */
export const AGAIN = script(`
	let turn = 0;
	setInterval(() => {
		turn++;
		const list = document.querySelector('ol.index');
		const done = list ? [...list.children].slice(0, document.readyState === 'loading' ? -1 : undefined) : [];
		if (turn % 3 === 0) list?.prepend(...done.reverse());
		if (turn % 3 === 1) for (const child of done) child.replaceWith(child.cloneNode(true));
		for (const card of turn % 3 === 2 ? document.querySelectorAll('li.blurb') : []) {
			card.replaceChildren(...[...card.childNodes].map((child) => child.cloneNode(true)));
		}
		const text = document.querySelector('.userstuff:not(.summary)');
		if (text && turn % 2) text.replaceChildren(...[...text.childNodes].map((child) => child.cloneNode(true)));
		else if (text) text.replaceWith(text.cloneNode(true));
	}, 20);`);

/** Takes the warnings away once they were read. */
export const UNWARN = script(`
	setInterval(() => {
		const read = [...document.querySelectorAll('li.blurb[data-forewarned]:not([data-forewarned="pending"])')];
		if (document.querySelector('forewarned-gate')) read.push(document.body);
		for (const part of read) for (const tags of part.querySelectorAll('ul.required-tags, ul.tags, dl.meta')) tags.remove();
	}, 15);`);

/** Brings everything in by script, a piece at a time, some of it into the page by way of another element. */
export const LATE = script(`
	addEventListener('DOMContentLoaded', () => {
		const parts = [...document.querySelectorAll('li.blurb, .userstuff:not(.summary) > p')];
		const places = parts.map((part) => part.parentNode);
		for (const part of parts) part.remove();
		const next = () => {
			const part = parts.shift();
			const place = places.shift();
			if (!part) return;
			const box = document.createElement('div');
			box.innerHTML = part.outerHTML;
			place.append(box.firstElementChild);
			setTimeout(next, 5);
		};
		next();
	});`);

/** Writes the whole document anew when it is there, with what was in it from its first moment. */
export const WRITE = script(`
	const first = [...document.querySelectorAll('style')].map((style) => style.outerHTML).join('');
	addEventListener('load', () => {
		const page = document.documentElement.outerHTML.replace(/<script[^]*?<\\/script>/g, '')
			.replace(/ data-forewarned="\\w+"/g, '').replace('<head>', '<head>' + first);
		document.open();
		document.write(page);
		setTimeout(() => { document.write('<p>The end of it.</p>'); document.close(); }, 30);
	});`);

/** Presses whatever looks like a button of ours, by every kind of event that a script can make. */
export const PRESS = always(`
	for (const host of document.querySelectorAll('forewarned-veil, forewarned-gate')) {
		for (const button of [host, ...(host.shadowRoot?.querySelectorAll('button') ?? [])]) {
			for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
				button.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
			}
			for (const key of ['Enter', ' ']) button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
			button.click();
		}
	}`);

/**
 * While the page is still coming in, puts copies of cards and chapters beside its head: as they are, with forged marks,
 * and with styles written on them, each in an element of its own.
 */
export const ELSEWHERE = script(`
	const copied = new WeakSet();
	const seen = 'visibility:visible!important;opacity:1!important';
	const copy = (part) => {
		if (copied.has(part) || part.textContent.length < 150) return;
		copied.add(part);
		const box = document.createElement('div');
		box.id = 'chapters';
		document.querySelector('#header').append(box);
		for (const way of ['plain', 'forged', 'styled', 'forged and styled']) {
			const made = part.cloneNode(true);
			made.removeAttribute('data-forewarned');
			if (way.includes('forged')) made.dataset.forewarned = 'show';
			for (const each of way.includes('styled') ? [made, ...made.querySelectorAll('*')] : []) each.style.cssText = seen;
			box.append(made);
		}
	};
	const timer = setInterval(() => {
		if (document.readyState !== 'loading') clearInterval(timer);
		else for (const part of document.querySelectorAll('#main li.blurb, #main #chapters .userstuff')) copy(part);
	}, 10);`);

/** Takes the warnings away once they were read, and then becomes another address: everything is judged anew. */
export const READDRESS = script(`
	let turn = 0;
	setInterval(() => {
		const read = [...document.querySelectorAll('li.blurb[data-forewarned]:not([data-forewarned="pending"])')];
		for (const part of read) for (const tags of part.querySelectorAll('ul.required-tags, ul.tags')) tags.remove();
		if (read.length === 0 || turn++ > 5) return;
		const address = new URL(location.href);
		address.searchParams.set('turn', turn);
		history.replaceState(null, '', address);
		document.body.append('.');
	}, 40);`);

/** Uses the elements of cards that were shown for other stories, as long lists do that keep few elements. */
export const RECYCLE = script(`
	setInterval(() => {
		const shown = document.querySelector('li.blurb[data-forewarned="show"]');
		const veiled = [...document.querySelectorAll('li.blurb')].find((card) => card.textContent.includes('What the Tide Kept'));
		if (document.readyState !== 'complete' || !shown || !veiled || shown.textContent.includes('The Orchard')) return;
		shown.replaceChildren(...[...veiled.childNodes].map((child) => child.cloneNode(true)));
		shown.id = veiled.id;
	}, 30);`);

/** Names and describes what can be seen by what cannot, by ids and by elements. */
export const POINTING = script(`
	setInterval(() => {
		if (document.readyState === 'loading' || document.querySelector('#pointing')) return;
		const box = document.createElement('div');
		box.id = 'pointing';
		let count = 0;
		for (const each of document.querySelectorAll('li.blurb h4 a, .userstuff:not(.summary) p')) {
			each.id ||= 'pointed-' + count++;
			const named = document.createElement('button');
			named.setAttribute('aria-labelledby', each.id);
			const described = document.createElement('button');
			described.setAttribute('aria-describedby', 'nothing ' + each.id);
			const set = document.createElement('button');
			set.ariaLabelledByElements = [each];
			box.append(named, described, set);
		}
		document.body.append(box);
	}, 10);`);
