import { at, listOf, numberOf } from '../json';
import { whole } from '../label-query';
import type { Tool } from '../tool';

const LISTS = {
	hidelistAuthors: ['author', 'hide_specific_authors'],
	hidelistFandoms: ['fandom', 'hide_specific_fandoms'],
	hidelistWarnings: ['warning', 'hide_specific_tags'],
	hidelistRelationships: ['relationship', 'hide_specific_tags'],
	hidelistCharacters: ['character', 'hide_specific_tags'],
	hidelistFreeforms: ['tag', 'hide_specific_tags'],
} as const;
const RATINGS = ['general', 'teen', 'mature', 'explicit'];

/** Settings lie under `settings.` or beside the lists, depending on the version. */
const setting = (value: unknown, name: string): unknown => at(value, `settings.${name}`) ?? at(value, name);

/** Its `.ao3es` file: one list for each kind of label. */
export const tool: Tool = {
	name: 'AO3 Enhancement Suite',
	scope: 'at:ao3 in:list',
	detect: (value) => Object.keys(LISTS).some((name) => Array.isArray(at(value, name) ?? at(value, `settings.${name}`))),
	take(value, taking) {
		for (const [list, [field, active]] of Object.entries(LISTS)) {
			for (const name of listOf(setting(value, list))) {
				const said = field === 'warning' ? whole(name).slice(1) : whole(name);
				taking.rule('skip', `${field}:${said}`, name, { on: setting(value, active) !== false });
			}
		}
		const highest = numberOf(setting(value, 'hidden_aw_max_rating'));
		const hidden = highest === undefined ? [] : RATINGS.slice(highest + 1);
		for (const rating of hidden) taking.rule('skip', `rating:${rating}`, `hidden_aw_max_rating: ${highest}`);
		if (hidden.length > 0 && setting(value, 'hidden_aw_consider_not_rated_explicit') === true) {
			taking.rule('skip', 'rating:"not rated"', 'hidden_aw_consider_not_rated_explicit');
		}
		const most = numberOf(setting(value, 'multiple_fandoms_threshold'));
		if (most !== undefined) {
			const on = setting(value, 'hide_multiple_fandoms') === true;
			taking.rule('skip', `fandoms:>${most}`, `multiple_fandoms_threshold: ${most}`, { on });
		}
		for (const list of ['savedComments', 'searchPresets']) if (setting(value, list)) taking.skip(list, 'list');
	},
};
