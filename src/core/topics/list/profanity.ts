import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'profanity',
	group: 'other',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		swearing, swears, swear|curse|cuss word|words, swearword*, sweary, cursing, cuss*, profan*,
		explicit|strong|foul|bad|coarse|mild|crude|vulgar|harsh|graphic|rude|crass|inappropriate|filthy|colorful|colourful|mature|adult|course|naughty|dirty|gratuitous
		language, language warning, warning for language, warning language, =language, potty mouth*, foul|potty
		mouth|mouthed, say|says|saying|said|drop|drops|dropping|screams|yells fuck|shit|the_f, f bomb|bombs, f word,
		vulgar*, obscen*, expletive*, lots of cursing, unnecessary fucks, too many fucks, excessive use of fuck, the
		word fuck, curse|curses|swear|swears|cursing|swearing a_lot|like|too_much|constantly, loads|tons of cursing
	`,
	es: 'lenguaje fuerte|vulgar|soez|obsceno|explicito, groserias, palabrotas, malas palabras',
	pt: 'linguagem forte|impropria|vulgar, palavroes',
	fr: 'langage grossier|cru|vulgaire, grossieretes, vulgarite',
	de: 'schimpfworte, derbe|vulgare|starke sprache, fluchen',
	it: 'linguaggio forte|volgare|scurrile|colorito, parolacce',
	ru: 'нецензурная лексика, мат, ненормативная лексика',
	zh: '脏话, 粗口',
	ja: '暴言, 汚い言葉',
};

export const maps: Maps = {
	acl2023: ['abusive-language'],
	royalroad: ['Profanity'],
	scribblehub: ['Strong Language'],
	efiction: ['Strong language'],
};
