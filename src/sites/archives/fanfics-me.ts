import { defineSite } from '../define';
import type { FieldReader } from '../layout';
import { all } from '../query';
import { line, prose } from '../text';

// The head of a story is a table made of boxes: a name with a colon, and beside it the value. What is rated above
// General asks for an account.

const storyIn = ({ pathname, searchParams }: URL): string | undefined =>
	/^\/fic(\d+)/.exec(pathname)?.[1] ??
	(/^\/read\.php$/.test(pathname) ? (searchParams.get('id') ?? undefined) : undefined);
const HEAD = '.FicHead';
const beside = (root: Element, name: RegExp): Element | undefined => {
	const box = all(root, `${HEAD} div`).find((one) => one.childElementCount === 0 && name.test(line(one)));
	return box?.nextElementSibling ?? undefined;
};
const text =
	(name: RegExp): FieldReader =>
	(root) => {
		const found = beside(root, name);
		return found && [line(found)];
	};
const list =
	(name: RegExp): FieldReader =>
	(root) => {
		const found = beside(root, name);
		return (
			found &&
			line(found)
				.split(/\s?,\s?/)
				.filter((word) => word !== '')
		);
	};
const links =
	(name: RegExp, selector: string): FieldReader =>
	(root) => {
		const found = beside(root, name);
		return found && all(found, selector).map(line);
	};
const date =
	(place: number): FieldReader =>
	(root) => {
		const [day, month, year] = line(root.querySelector('.DateUpdate')).split(' - ')[place]?.split('.') ?? [];
		return day && month && year ? [`${year}-${month}-${day}`] : undefined;
	};

export default defineSite({
	id: 'fanfics-me',
	name: 'Фанфикс (Fanfics.me)',
	matches: ['*://fanfics.me/*'],
	optional: true,
	seen: false,
	examples: ['https://fanfics.me/fic12345'],
	words: {
		rating: { known: /^(?:general|g|pg|pg-13|r|nc-17|nc-21)$/i },
		warning: { none: ['нет', 'нет предупреждений'] },
	},
	story: {
		at: `${HEAD} h1, .ReadTextContainer`,
		id: (_, url) => storyIn(url),
		title: (root) => [prose(root.querySelector(`${HEAD} h1`), 'span').replaceAll('\n', ' ')],
		url: (_, url) => storyIn(url) && new URL(`/fic${storyIn(url)}`, url).href,
		says: {
			rating: text(/^Рейтинг:$/),
			// `AU` and `OOC` count as warnings here.
			warning: list(/^Предупреждени[ея]:$/),
			category: (root) => {
				const kind = line(root.querySelector(`${HEAD} h1 span`)).replace(/^\(|\)$/g, '');
				return kind ? [kind] : undefined;
			},
			genre: list(/^Жанры?:$/),
			fandom: links(/^Фандомы?:$/, 'a[href*="/fandom"]'),
			relationship: links(/^Персонажи:$/, 'a[href*="/paring"]'),
			character: links(/^Персонажи:$/, 'a[href*="/character"]'),
			tag: links(/^События:$/, 'a'),
			author: links(/^Авторы?:$/, 'a.user'),
			status: text(/^Статус:$/),
		},
		dates: { published: date(0), updated: date(1) },
		prose: { summary: '[id^="summary_"]' },
	},
	text: '.ReadTextContainer',
	chapter(_, url) {
		const number = Number(url.searchParams.get('chapter') ?? Number.NaN);
		return Number.isInteger(number) ? { number } : {};
	},
	leadsTo(url) {
		const story = storyIn(url);
		const chapter = url.searchParams.get('chapter');
		return story ? { story, ...(chapter && { chapter }) } : undefined;
	},
});
