import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'infidelity',
	group: 'other',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		infidel*, cheating, cheater*, cheats, cheated, cheat, adulter*, affair, affairs, unfaithful*, homewreck*,
		ntr+explicit-sex, netorare+explicit-sex, extramarital*, extra marital, sleeping|affair with a married man|woman
	`,
	es: 'infidelidad*, infiel, adulterio, cuernos',
	pt: 'infidelidade, traicao, adulterio',
	fr: 'infidelite*, adultere, tromperie',
	de: 'untreue, fremdgehen, ehebruch, seitensprung',
	it: 'infedelta, tradimento, adulterio',
	ru: 'измен*, измена, неверность',
	zh: '出轨, 外遇',
	ja: '浮気, 不倫',
};

export const maps: Maps = {
	doesthedogdie: ['someone cheats'],
};
