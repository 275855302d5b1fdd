import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'natural-disaster',
	group: 'danger',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		natural disaster|disasters, earthquake*, tsunami*, hurricane*, tornado*, =flood|floods|flooding, volcano
		eruption|eruptions, volcanic eruption|eruptions, volcano erupts, avalanche*, landslide*, cyclone*, typhoon*,
		famine*, mudslide*, volcano*, blizzard*, building|mine|bridge|tunnel collapse|collapses
	`,
	es: 'desastre natural, terremoto*',
	pt: 'desastre natural, terremoto*',
	fr: 'catastrophe naturelle, seisme*',
	de: 'naturkatastrophe*, erdbeben',
	it: 'disastro naturale, terremoto',
	ru: 'землетрясен*, стихийное бедствие',
	zh: '地震, 自然灾害',
	ja: '地震, 災害, 津波',
};

export const maps: Maps = {};
