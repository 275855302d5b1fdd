import fc from 'fast-check';

/** What a redesign does to a page; numbers choose where. */
export type Step = (document: Document, at: number) => void;

const elements = (document: Document): Element[] => [...document.body.querySelectorAll('*')];
const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(all.length, 1)];

/** Every class and id has another name. */
const renameAll: Step = (document) => {
	for (const element of elements(document)) {
		if (element.hasAttribute('class')) element.className = [...element.classList].map((name) => `n-${name}`).join(' ');
		if (element.id) element.id = `n-${element.id}`;
	}
};

/** One class or id has another name, wherever it stands. */
const renameOne: Step = (document, at) => {
	const named = pick(
		elements(document).filter((element) => element.id || element.classList.length > 0),
		at,
	);
	const name = pick([...(named?.classList ?? [])], at);
	if (!named) return;
	if (!name) named.id = 'renamed';
	else for (const element of [...document.getElementsByClassName(name)]) element.classList.replace(name, 'renamed');
};

const wrap: Step = (document, at) => {
	const inner = pick(elements(document), at);
	if (!inner) return;
	const outer = document.createElement(at % 2 ? 'section' : 'div');
	inner.replaceWith(outer);
	outer.append(inner);
};

const unwrap: Step = (document, at) => {
	const outer = pick(
		elements(document).filter((element) => element.childElementCount > 0 && !element.matches('a, p')),
		at,
	);
	outer?.replaceWith(...outer.childNodes);
};

/** A block stands somewhere else. */
const move: Step = (document, at) => {
	const all = elements(document);
	const block = pick(
		all.filter((element) => element.childElementCount > 1),
		at,
	);
	const to = pick(
		all.filter((element) => !block?.contains(element) && !element.closest('select')),
		at >> 3,
	);
	if (block) to?.before(block);
};

const swap: Step = (document, at) => {
	const one = pick(
		elements(document).filter((element) => element.nextElementSibling),
		at,
	);
	one?.nextElementSibling?.after(one);
};

/** Elements of one name have another. */
const retag: Step = (document, at) => {
	const [from, to] = pick(
		[
			['dt', 'b'],
			['dd', 'span'],
			['h1', 'h2'],
			['h2', 'h3'],
			['span', 'i'],
			['b', 'strong'],
			['strong', 'em'],
			['li', 'div'],
			['td', 'div'],
			['div', 'section'],
		] as const,
		at,
	) as readonly [string, string];
	for (const old of [...document.body.getElementsByTagName(from)]) {
		const made = document.createElement(to);
		for (const { name, value } of old.attributes) made.setAttribute(name, value);
		made.append(...old.childNodes);
		old.replaceWith(made);
	}
};

const LANGUAGES: readonly Readonly<Record<string, string>>[] = [
	{ rated: 'Eingestuft', rating: 'Altersfreigabe', warnings: 'Warnungen', warning: 'Warnung', summary: 'Inhalt' },
	{ rated: 'Classé', rating: 'Classement', warnings: 'Avertissements', warning: 'Attention', summary: 'Résumé' },
	{ rated: 'Рейтинг', rating: 'Рейтинг', warnings: 'Предупреждения', warning: 'Осторожно', summary: 'Описание' },
	{ rated: 'Qqq', rating: 'Zzz', warnings: 'Www', warning: 'Vvv', summary: 'Sss' },
];

/** Labels are in another language, one that we know or one that nobody does. */
const translate: Step = (document, at) => {
	const words = pick(LANGUAGES, at) ?? {};
	const walker = document.createTreeWalker(document.body, 4);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		node.nodeValue = (node.nodeValue ?? '').replace(
			/\b([A-Z][a-z]+)(?=\s?:)/g,
			(word) => words[word.toLowerCase()] ?? word,
		);
	}
};

const STEPS: readonly Step[] = [renameAll, renameOne, wrap, unwrap, move, swap, retag, translate];

/** One redesign: some steps, one after the other. */
export const redesigns = fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat({ max: 4095 })), {
	minLength: 1,
	maxLength: 6,
});
