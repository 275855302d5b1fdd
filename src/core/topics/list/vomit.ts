import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'vomit',
	group: 'body',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		vomit*, puke, pukes, puking, puked, throwing|throws|throw|threw up, barf*, emeto*, nausea*, nauseous, stomach
		bug|flu, =emeto, 🤮, dry heaving|heaves|heave
	`,
	es: 'vomito|vomitos, vomitar',
	pt: 'vomito|vomitos',
	fr: 'vomi|vomissement|vomissements',
	de: 'erbrechen, kotzen',
	it: 'vomito',
	ru: 'рвота, тошнот*',
	zh: '呕吐',
	ja: '嘔吐',
};

export const maps: Maps = {
	acl2023: ['other-medical'],
	doesthedogdie: ['someone vomits'],
};
