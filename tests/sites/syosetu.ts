import { type Fixture, html, none, words } from './lib/fixture';

const info = (keywords: string) =>
	`<h1 class="p-infotop-title"><a href="/n11ab/">長い浜辺</a></h1><dl><dt class="p-infotop-data__title">作者名</dt><dd><a>tern</a></dd><dt class="p-infotop-data__title">キーワード</dt><dd>${keywords}</dd><dt class="p-infotop-data__title">ジャンル</dt><dd>ヒューマンドラマ〔文芸〕</dd></dl>`;
const known = { id: 'n11ab', title: '長い浜辺', url: 'https://ncode.syosetu.com/n11ab/' };
const said = { genre: words('ヒューマンドラマ〔文芸〕'), author: words('tern') };
const announce = (note: string) =>
	`<div class="c-announce-box"><div class="c-announce"><a href="/n11ab/">長い浜辺</a> 作者：tern</div>${note}</div>`;

const fixture: Fixture = {
	pages: [
		{
			name: 'the page about a work, with both fixed words among its keywords',
			url: 'https://ncode.syosetu.com/novelview/infotop/ncode/n11ab/',
			page: 'story',
			html: html('長い浜辺', info('R15&nbsp;残酷な描写あり 嵐 灯台')),
			stories: [
				{
					...known,
					says: { ...said, rating: words('R15'), warning: words('残酷な描写あり'), tag: words('嵐', '灯台') },
				},
			],
		},
		{
			name: 'the page about a work without them, in the layout before',
			url: 'https://ncode.syosetu.com/novelview/infotop/ncode/n11ab/',
			page: 'story',
			html: html(
				'長い浜辺',
				'<h1 class="novel_title">長い浜辺</h1><table id="noveltable1"><tr><th>作者名</th><td>tern</td></tr><tr><th>キーワード</th><td>嵐</td></tr></table><table id="noveltable2"><tr><th>掲載日</th><td>2026年</td></tr></table>',
			),
			stories: [{ ...known, says: { warning: none, tag: words('嵐'), author: words('tern') } }],
		},
		{
			name: 'the first page of an adult work',
			url: 'https://novel18.syosetu.com/n12ab/',
			page: 'story',
			html: html(
				'低い水',
				'<h1 class="p-novel__title">低い水</h1><div class="p-novel__author">作者：<a>gull</a></div><div id="novel_ex" class="p-novel__summary">漕ぐ。</div>',
			),
			stories: [
				{
					id: 'n12ab',
					title: '低い水',
					url: 'https://novel18.syosetu.com/n12ab/',
					says: { rating: words('R18'), author: words('gull') },
					prose: { summary: '漕ぐ。' },
				},
			],
		},
		{
			name: 'an episode with a notice',
			url: 'https://ncode.syosetu.com/n11ab/2/',
			page: 'story',
			html: html(
				'引き潮',
				`${announce('<div class="c-announce c-announce--note"><span>この作品には 〔残酷描写〕が含まれています。</span></div>')}<h1 class="p-novel__title">引き潮</h1><div class="p-novel__body"><div class="p-novel__text p-novel__text--preface">注意。</div><div class="p-novel__text"><p>水が引いた。</p></div><div class="p-novel__text p-novel__text--afterword">また。</div></div><a class="c-pager__item--before" href="/n11ab/1/">前へ</a><a class="c-pager__item--next" href="/n11ab/3/">次へ</a>`,
			),
			stories: [{ ...known, says: { warning: words('残酷描写') } }],
			chapters: [{ number: 2, title: '引き潮', notes: '注意。\n\nまた。' }],
			links: {
				previous: 'https://ncode.syosetu.com/n11ab/1/',
				next: 'https://ncode.syosetu.com/n11ab/3/',
				contents: 'https://ncode.syosetu.com/n11ab/',
			},
		},
		{
			name: 'an episode in the layout before',
			url: 'https://ncode.syosetu.com/n11ab/3/',
			page: 'story',
			html: html(
				'満ち潮',
				'<div class="contents1"><span class="attention">この作品には〔残酷描写〕が含まれています。</span><a href="/n11ab/">長い浜辺</a></div><p class="novel_writername">作者：<a>tern</a></p><p class="novel_subtitle">満ち潮</p><div id="novel_p">注意。</div><div id="novel_honbun"><p>水が満ちた。</p></div><div id="novel_a">また。</div>',
			),
			stories: [{ ...known, says: { warning: words('残酷描写'), author: words('tern') } }],
			chapters: [{ number: 3, title: '満ち潮', notes: '注意。\n\nまた。' }],
			links: { contents: 'https://ncode.syosetu.com/n11ab/' },
		},
		{
			name: 'a search',
			url: 'https://yomou.syosetu.com/search.php?word=x',
			page: 'list',
			html: html(
				'検索',
				'<div class="searchkekka_box"><div class="novel_h"><a href="https://ncode.syosetu.com/n11ab/">長い浜辺</a></div>作者：<a href="https://mypage.syosetu.com/1/">tern</a><div class="ex">灯りが消える。</div>キーワード：<a href="/search.php?word=R15">R15</a> <a href="/search.php?word=x">嵐</a></div>',
			),
			stories: [
				{
					...known,
					says: { rating: words('R15'), tag: words('R15', '嵐'), author: words('tern') },
					prose: { summary: '灯りが消える。' },
				},
			],
		},
	],
};
export default fixture;
