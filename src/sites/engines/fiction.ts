import { type Headers, tellsOfStory } from './header-lines';

// A post of a blog or a board may be anything. It is a story if it says so: by the lines above it, by tags and
// headings that only stories have, or by being long prose in which people speak.

/** Words of tags and titles that only stories have. */
const WORDS: ReadonlySet<string> = new Set(
	`fic fics fanfic fanfics fanfiction fanfictions ficlet ficlets drabble drabbles oneshot oneshots microfic multichapter
	fluff angst smut whump lemon hurtcomfort slowburn slashfic femslash darkfic songfic crackfic crossover chaptered
	fiction shortstory shortstories flashfiction originalfiction webnovel webserial serial kurzgeschichte kurzgeschichten
	fanfiktion cuento cuentos relato relatos conto contos nouvelle nouvelles racconto racconti рассказ рассказы фанфик
	фанфики фанфикшн ориджинал драббл мини макси слэш фемслэш гет джен 小説 二次創作 短編 同人 小说 短篇`.split(/\s+/),
);

/** A tag as one word: `One-Shot`, `slow burn` and `hurt/comfort` are spelled in many ways. */
const folded = (tag: string): string => tag.toLowerCase().replace(/[\s/_#&-]+/g, '');
/** Whether a tag is one that only stories have. */
export const namesFiction = (tag: string): boolean => tag.length < 60 && WORDS.has(folded(tag));

/** `Chapter 3`, `Kapitel Drei`, `Глава 5`, `第三話`. */
const CHAPTER =
	/(?:^|[\s:|–—,([-])(?:chapter|chap|kapitel|chapitre|cap[íi]tulo|capitolo|глава|prologue?|prolog|epilogue?|epilog)\s{1,3}(?:\d|[ivxlc]{1,7}\b|one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|un\b|uno|due|dos)|(?:^|\s)(?:prologue?|epilogue?)\s{0,3}$|第[\d一二三四五六七八九十百]{1,5}[話章回节節]/i;
const namesChapter = (title: string): boolean => CHAPTER.test(title.slice(0, 200));

/** Opening marks of speech, of every language that we read. */
const SPEECH = /^[\s*_]{0,3}[“"„«»‹「『—–]|[,.:!?…]\s["“„«]/;
/** Letters of a text that is long, of one that is a story where people speak in it, and of its paragraphs. */
const LONG = 12_000;
const ENOUGH = 2_500;
const PARAGRAPH = 12;

/** What is known of a post. */
export interface Post {
	readonly text: Element;
	/** Its text as lines. */
	readonly lines: string;
	readonly title: string;
	readonly tags: readonly string[];
	readonly headers: Headers;
}

/** Things that essays, lists and manuals have, and stories hardly. */
const MATTER = ':is(a[href], pre, code, table, li, h2, h3, h4, img, iframe, dt)';

/** Whether a text is prose of some length in which people speak. */
function narrates({ text, lines }: Post): boolean {
	if (lines.length < ENOUGH) return false;
	const matter = text.querySelectorAll(MATTER).length;
	if (matter * 900 > lines.length) return false;
	const paragraphs = lines
		.slice(0, 60_000)
		.split('\n')
		.filter((line) => line.length > PARAGRAPH);
	const spoken = paragraphs.filter((line) => SPEECH.test(line)).length;
	return spoken >= 4 && spoken * 8 > paragraphs.length;
}

/** Whether a post reads like a story. */
export const readsLikeStory = (post: Post): boolean =>
	tellsOfStory(post.headers) ||
	post.tags.some(namesFiction) ||
	namesChapter(post.title) ||
	narrates(post) ||
	(post.lines.length > LONG && post.text.querySelectorAll(MATTER).length * 3000 < post.lines.length);
