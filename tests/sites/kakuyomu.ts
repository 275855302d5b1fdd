import { type Fixture, html, none, words } from './lib/fixture';

const state = (ticked: boolean) =>
	`<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
		props: {
			pageProps: {
				__APOLLO_STATE__: {
					'Work:11': {
						title: '長い浜辺',
						author: { __ref: 'User:1' },
						fanFictionSource: { __ref: 'Source:2' },
						introduction: '灯りが消える。',
						publishedAt: '2026-09-01T03:00:12Z',
						editedAt: '2026-10-08T03:00:12Z',
						serialStatus: 'RUNNING',
						isCruel: ticked,
						isViolent: false,
						isSexual: ticked,
						tagLabels: ['嵐', '灯台'],
					},
					'User:1': { activityName: 'tern' },
					'Source:2': { title: '灯台守' },
				},
			},
		},
	})}</script>`;
const known = {
	id: '11',
	title: '長い浜辺',
	url: 'https://kakuyomu.jp/works/11',
	dates: { published: '2026-09-01', updated: '2026-10-08' },
	prose: { summary: '灯りが消える。' },
};
const says = {
	fandom: words('灯台守'),
	tag: words('嵐', '灯台'),
	author: words('tern'),
	status: words('連載中'),
};

const fixture: Fixture = {
	pages: [
		{
			name: 'a work whose author ticked two of three',
			url: 'https://kakuyomu.jp/works/11',
			page: 'story',
			html: html('長い浜辺', '<h1>長い浜辺</h1>', state(true)),
			stories: [{ ...known, says: { ...says, warning: words('残酷描写有り', '性描写有り') } }],
		},
		{
			name: 'a work whose author ticked none',
			url: 'https://kakuyomu.jp/works/11',
			page: 'story',
			html: html('長い浜辺', '<h1>長い浜辺</h1>', state(false)),
			stories: [{ ...known, says: { ...says, warning: none } }],
		},
		{
			name: 'another work, reached without loading: the data is of the one before',
			url: 'https://kakuyomu.jp/works/12',
			page: 'story',
			html: html('低い水', '<h1>低い水</h1>', state(true)),
			stories: [{ id: '12', title: '', url: 'https://kakuyomu.jp/works/12', says: {} }],
		},
		{
			name: 'an episode',
			url: 'https://kakuyomu.jp/works/11/episodes/21',
			page: 'story',
			html: html(
				'引き潮',
				'<header><p id="contentMain-header-workTitle">長い浜辺</p><p id="contentMain-header-author">tern</p><p class="widget-episodeTitle">引き潮</p></header><div class="widget-episodeBody"><p>水が引いた。</p></div><a id="contentMain-readPrevEpisode" href="/works/11/episodes/20">前</a><a id="contentMain-readNextEpisode" href="/works/11/episodes/22">次</a>',
			),
			stories: [{ id: '11', title: '長い浜辺', url: 'https://kakuyomu.jp/works/11', says: { author: words('tern') } }],
			chapters: [{ id: '21', title: '引き潮' }],
			links: {
				previous: 'https://kakuyomu.jp/works/11/episodes/20',
				next: 'https://kakuyomu.jp/works/11/episodes/22',
			},
		},
		{
			name: 'a ranking',
			url: 'https://kakuyomu.jp/rankings/all/weekly',
			page: 'list',
			html: html(
				'ランキング',
				'<div class="widget-work"><h3><a href="/works/11">長い浜辺</a></h3><a class="widget-workCard-authorLabel">tern</a><p class="widget-workCard-meta"><a class="widget-workCard-genre">現代ドラマ</a><b class="widget-workCard-flags"><span>残酷描写有り</span></b><span class="widget-workCard-tags"><a>嵐</a></span></p></div>',
			),
			stories: [
				{
					id: '11',
					title: '長い浜辺',
					url: 'https://kakuyomu.jp/works/11',
					says: {
						warning: words('残酷描写有り'),
						tag: words('嵐'),
						genre: words('現代ドラマ'),
						author: words('tern'),
					},
				},
			],
		},
		{
			name: 'the front page',
			url: 'https://kakuyomu.jp/',
			page: 'other',
			html: html('カクヨム', '<script id="__NEXT_DATA__" type="application/json">{"props":{}}</script>'),
		},
	],
};
export default fixture;
