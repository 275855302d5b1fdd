import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'fire',
	group: 'danger',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		=fire|fires, house|forest|building|apartment|kitchen|wild|fatal|dorm|school|barn fire|fires, wildfire*,
		arson*, burned|burning|burnt|burns alive, burning building|house|buildings, set|sets|setting on fire,
		house|building|home|school on fire, immolat*, burn|burned|burning at the stake, fire accident, pyromania*
	`,
	es: 'incendio*',
	pt: 'incendio*',
	fr: 'incendie*',
	de: 'brandstiftung, hausbrand',
	it: 'incendi*',
	ru: 'пожар*',
	zh: '火灾',
	ja: '火事, 放火',
};

export const maps: Maps = {
	doesthedogdie: ['someone is burned alive'],
};
