import { describe, expect, it } from 'vitest';
import { importFromTool, withArguments } from '../../../src/core/importers';

const move = (value: unknown, file = '') => {
	const result = importFromTool(typeof value === 'string' ? value : JSON.stringify(value), file);
	if (!result.ok) throw new Error(result.reason);
	return { tool: result.tool, ...result.moved };
};

/** Lines that belong to a whitelist. */
const from = (name: string, lines: readonly string[]) => lines.map((line) => withArguments(line, `from:${name}`));

describe('moving in', () => {
	it('reads AO3 Savior’s script without running it', () => {
		const script = `// ==UserScript==
		(function () { window.ao3SaviorConfig = {
			showReasons: true, // why
			authorBlacklist: ['Quill'], titleBlacklist: ['*wip*', 'Untitled'],
			tagBlacklist: ['Major Character Death', 'Slow Burn', '*dark*', 'M/M'], tagWhitelist: ['Fluff'],
			summaryBlacklist: ['to be rewritten'], authorWhitelist: ['Rose'],
		}; }());`;
		expect(move(script)).toEqual({
			tool: 'AO3 Savior',
			rules: from('ao3-savior', [
				'skip warning:"Major Character Death"',
				'skip label:="Slow Burn"',
				'skip label:*dark*',
				'skip category:=M/M',
				'allow over:rules label:=Fluff',
				'skip author:=Quill',
				'skip title:*wip*',
				'skip title:=Untitled',
				'skip summary:"*to be rewritten*"',
			]),
			exceptions: [{ kind: 'author', site: 'ao3', id: 'Rose', name: 'Rose' }],
			skipped: [],
		});
	});

	it('reads AO3 Blocker’s lists, highlights too', () => {
		const { tool, rules, skipped } = move({ tagBlacklist: 'angst, *dark*', tagHighlights: 'fluff', showReasons: true });
		expect([tool, rules]).toEqual([
			'AO3 Blocker',
			['skip label:=angst', 'skip label:*dark*', 'highlight label:=fluff'],
		]);
		expect(skipped).toEqual([]);
	});

	it('reads Advanced Blocker’s conditions and limits', () => {
		const { tool, rules, skipped } = move({
			tagBlacklist: 'angst, Slow Burn unless:{fluff, Happy Ending}, dark* with:{a||b}',
			strictTagBlacklist: 'war',
			enableStrictTagBlocking: false,
			conditionalTagBlacklist: [{ block: 'storm', operator: 'unless', condition: 'sea', display: '' }],
			minWords: '1,000',
			maxCrossovers: '6',
			maxMonthsSinceUpdate: '12',
			blockOngoing: true,
			allowedLanguages: 'English, Deutsch',
			workBlacklist: '123',
			primaryCharacters: 'Ann',
			maxChapters: 'many',
			_version: '4.2.4',
		});
		expect(tool).toBe('AO3: Advanced Blocker');
		expect(rules).toEqual([
			'skip label:=angst',
			'skip label:="Slow Burn" -(label:=fluff label:="Happy Ending")',
			'skip label:=dark* (label:=a OR label:=b)',
			'off skip label:=war',
			'skip label:=storm -(label:=sea)',
			'skip story:123 site:ao3',
			'skip words:<1000',
			'skip fandoms:>6',
			'skip updated:<12 months ago',
			'skip status:ongoing',
			'skip -(language:=English OR language:=Deutsch)',
		]);
		expect(skipped).toEqual([
			{ entry: 'Ann', why: 'position' },
			{ entry: 'maxChapters: many', why: 'not_understood' },
		]);
	});

	it('reads AO3 Enhancements’ filters by kind, and says which regular expressions stay behind', () => {
		const { tool, rules, exceptions, skipped } = move({
			'option.hideTags': {
				enabled: true,
				filters: [
					{ name: 'Angst', type: 'F', matcher: 'exact' },
					{ name: 'dark', matcher: 'contains' },
					{ name: '^slow.*burn$', type: 'F', matcher: 'regex' },
					{ name: '(a|b){3}', type: 'F', matcher: 'regex' },
					{ name: 'Fluff', type: 'F', matcher: 'exact', invert: true },
				],
			},
			'option.hideAuthors': {
				enabled: false,
				filters: [
					{ userId: 'quill', pseud: 'Ink' },
					{ userId: 'rose', invert: true },
				],
			},
			'option.hideCrossovers': { enabled: true, maxFandoms: 7 },
			'option.hideLanguages': { enabled: false, show: [{ value: 'en', label: 'English' }] },
		});
		expect(tool).toBe('AO3 Enhancements');
		expect(rules).toEqual(
			from('ao3-enhancements', [
				'skip tag:=Angst',
				'skip label:*dark*',
				'skip tag:=slow*burn',
				'allow over:rules tag:=Fluff',
				'off skip author:"Ink (quill)"',
				'skip fandoms:>7',
				'off skip -(language:=English)',
			]),
		);
		expect(exceptions).toEqual([{ kind: 'author', site: 'ao3', id: 'rose', name: 'rose' }]);
		expect(skipped).toEqual([{ entry: '(a|b){3}', why: 'regex' }]);
	});

	it('reads AO3 Enhancement Suite’s lists and its highest rating', () => {
		const { rules } = move({
			hidelistAuthors: ['quill'],
			hidelistWarnings: ['Major Character Death'],
			hidelistFreeforms: ['Slow Burn'],
			settings: { hidden_aw_max_rating: 1, hidden_aw_consider_not_rated_explicit: true, hide_specific_authors: false },
		});
		expect(rules).toEqual([
			'off skip author:=quill',
			'skip warning:"Major Character Death"',
			'skip tag:="Slow Burn"',
			'skip rating:mature',
			'skip rating:explicit',
			'skip rating:"not rated"',
		]);
	});

	it('reads AO3 Helper’s lists, as a file, as groups and as stored', () => {
		expect(move(['angst', 'storm + sea'])).toMatchObject({
			tool: 'AO3 Helper',
			rules: ['skip label:=angst', 'skip label:=storm label:=sea'],
		});
		expect(move({ angst: 'sad' }, 'ao3h-hidden-tags-groups.json').rules).toEqual(['skip label:=angst']);
		const stored = {
			'ao3h:hideByTags:list': '["angst"]',
			'ao3h:hideByTags:settings': '{"tagMatchMode":"contains"}',
			'ao3h:hideByTags:whitelist': ['fluff'],
			'ao3h:hideByTags:nope': ['rewrite', '/x{2}/'],
		};
		expect(move(stored)).toMatchObject({
			rules: from('ao3-helper', [
				'skip label:*angst*',
				'allow over:rules label:=fluff',
				'skip (title:=*rewrite* OR summary:=*rewrite*)',
			]),
			skipped: [{ entry: '/x{2}/', why: 'regex' }],
		});
	});

	it('reads FFNetParser’s hidden markers, not its highlights', () => {
		const { rules, skipped } = move({
			marker: {
				Storms: { name: 'Storms', keywords: ['storm|gale', '\\bsea\\b'], ignore: ['calm'], display: false },
				Liked: { name: 'Liked', keywords: ['fluff'], ignore: [], display: true },
				Odd: { name: 'Odd', keywords: ['a'], ignore: ['(b)+'], display: false },
			},
			highlighter: { 'https://www.fanfiction.net/s/42/1/': { hide: true }, '/s/43/1/': { hide: false } },
		});
		const all = (words: string) => `(label:=${words} OR title:=${words} OR summary:=${words})`;
		expect(rules).toEqual([
			`skip ${all('*storm*')} -${all('*calm*')} # Storms`,
			`skip ${all('*gale*')} -${all('*calm*')} # Storms`,
			`skip ${all('"* sea *"')} -${all('*calm*')} # Storms`,
			'skip story:42 site:fanfiction',
		]);
		expect(skipped.map(({ why }) => why)).toEqual(['highlight', 'regex', 'highlight']);
	});

	it('reads what is not for Tumblr alone from XKit and Tumblr Savior', () => {
		const xkit = move({
			'cleanfeed.preferences.localTagFlagging': 'nsfw, nsft',
			'postblock.blockedPostRootIDs': ['1'],
		});
		expect(xkit).toMatchObject({
			tool: 'XKit Rewritten',
			rules: ['skip label:=nsfw', 'skip label:=nsft'],
			skipped: [{ entry: '1', why: 'one_site' }],
		});
		const savior = move({ listBlack: ['storm'], listWhite: ['calm sea'], match_words: true, ignore_body: true });
		expect(savior).toMatchObject({
			tool: 'Tumblr Savior',
			rules: from('tumblr-savior', [
				'skip (label:storm OR title:storm)',
				'allow over:rules (label:"calm sea" OR title:"calm sea")',
			]),
		});
	});
});
