import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'spiders-insects',
	group: 'danger',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		=spider|spiders|bugs|insect|insects, giant|killer|many|evil|eating|magical|eats|actual|literal
		spider|spiders|insects|bugs|bug|ant|ants|wasp|wasps, arachnophob*, arachnid*, insects, tarantula*, cockroach*,
		maggot*, centipede*, wasps, swarm of bugs|insects, bug horror, spider horror, 🕷, entomophob*, acromantula*,
		spider|insect|bug|bee|wasp bite|bites|sting|stings
	`,
	es: 'aranas, insectos',
	pt: 'aranhas, insetos',
	fr: 'araignee*, insectes',
	de: 'spinnen, insekten',
	it: 'ragni, insetti',
	ru: 'пауки, пауков, насекомы*',
	zh: '蜘蛛, 昆虫',
	ja: '蜘蛛, 昆虫, 虫注意',
};

export const maps: Maps = {
	doesthedogdie: ['bugs', 'spiders'],
};
