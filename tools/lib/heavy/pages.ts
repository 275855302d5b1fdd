/** A page that is made to be too much. */
export interface HeavyPage {
	readonly name: string;
	readonly path: string;
	readonly html: string;
	/** What has to be judged before the page counts as done. */
	readonly waits: string;
}

const page = (body: string): string =>
	`<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;

const card = (n: number, tag: string): string =>
	`<li id="work_${n}" class="work blurb group work-${n}"><h4 class="heading"><a href="/works/${n}">A story</a></h4>` +
	`<ul class="tags commas"><li class="freeforms"><a class="tag">${tag}</a></li></ul></li>`;

const list = (count: number, tag = 'Fluff'): string =>
	page(
		`<ol class="work index group">${Array.from({ length: count }, (_, n) => card(700_000 + n, tag)).join('\n')}</ol>`,
	);

const chapter = (text: string): string =>
	page(
		'<dl class="work meta group"><dt class="rating tags">Rating:</dt><dd class="rating tags"><ul><li><a class="tag">General Audiences</a></li></ul></dd></dl>' +
			'<div id="workskin"><div class="preface group"><h2 class="title heading">A story</h2></div>' +
			`<div id="chapters"><div class="chapter"><div class="userstuff module" role="article">${text}</div></div></div></div>`,
	);

const SENTENCE = 'The harbour lights came on one by one, and nobody was in a hurry. ';
const paragraphs = (characters: number): string => {
	const paragraph = `<p>${SENTENCE.repeat(10)}</p>\n`;
	return paragraph.repeat(Math.ceil(characters / paragraph.length));
};

const CARDS = 'li.blurb';
const TEXT = '.userstuff';

/** Pages by which a hostile archive could try to freeze us, made when they are asked for. */
export const heavyPages = (): HeavyPage[] => [
	{ name: '100,000 cards', path: '/tags/a/works', html: list(100_000), waits: CARDS },
	{ name: '50 MB of text', path: '/works/1/chapters/1', html: chapter(paragraphs(50_000_000)), waits: TEXT },
	{
		name: 'a million tags inside each other',
		path: '/works/2/chapters/2',
		html: chapter(`<p>${SENTENCE}</p>${'<div>'.repeat(1_000_000)}`),
		waits: TEXT,
	},
	{
		name: 'a word of a million letters',
		path: '/works/3/chapters/3',
		html: chapter(`<p>${SENTENCE}</p><p>${'a'.repeat(1_000_000)}</p>`),
		waits: TEXT,
	},
	{
		name: 'a million marks on one letter',
		path: '/works/4/chapters/4',
		html: chapter(`<p>${SENTENCE}</p><p>a${'\u0301'.repeat(1_000_000)}</p>`),
		waits: TEXT,
	},
	{
		name: 'a card with a tag of a million letters',
		path: '/tags/b/works',
		html: list(20, 'a'.repeat(1_000_000)),
		waits: CARDS,
	},
];
