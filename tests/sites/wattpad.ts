import { type Fixture, html, none, words } from './lib/fixture';

const article = (friendly: boolean) =>
	`<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', about: 'Adventure', author: { name: 'tern' }, datePublished: '2026-09-01', keywords: 'storm,grief,keeper,Adventure,eBooks,reading,stories,fiction', dateModified: '2026-10-08', description: 'A light goes out.', isFamilyFriendly: friendly, name: 'The Long Shore' })}</script><script type="application/ld+json">{broken</script>`;
const body =
	'<div data-testid="heading"><h1 data-testid="title">The Long Shore</h1></div><div data-testid="story-meta">Complete</div><div data-testid="tags"><a href="/stories/storm">storm</a><a href="/stories/grief">grief</a></div>';
const known = {
	id: '11',
	title: 'The Long Shore',
	url: 'https://www.wattpad.com/story/11-the-long-shore',
	dates: { published: '2026-09-01', updated: '2026-10-08' },
	prose: { summary: 'A light goes out.' },
};
const says = { genre: words('Adventure'), tag: words('storm', 'grief', 'keeper'), author: words('tern') };

const fixture: Fixture = {
	pages: [
		{
			name: 'a mature story, with one that is recommended',
			url: 'https://www.wattpad.com/story/11-the-long-shore',
			page: 'story',
			html: html('The Long Shore', body, article(false)),
			stories: [{ ...known, says: { ...says, rating: words('Mature') } }],
		},
		{
			name: 'a story that is not',
			url: 'https://www.wattpad.com/story/11-the-long-shore',
			page: 'story',
			html: html('The Long Shore', body, article(true)),
			stories: [{ ...known, says: { ...says, rating: none } }],
		},
		{
			name: 'a part, which says nothing',
			url: 'https://www.wattpad.com/67890-the-long-shore-low-water',
			page: 'story',
			html: html(
				'Low Water',
				`<div class="story-info"><a class="on-navigate" href="/story/11-the-long-shore"><span class="title">The Long Shore</span></a></div><h1 class="h2">Low Water</h1><div class="panel panel-reading"><pre><p data-p-id="a">The water fell.</p></pre></div><div class="panel panel-reading"><pre><p data-p-id="b">It rose.</p></pre></div><a class="next-part-link on-navigate" href="/67891-next">Next</a>`,
			),
			stories: [
				{ id: '11', title: 'The Long Shore', url: 'https://www.wattpad.com/story/11-the-long-shore', says: {} },
			],
			chapters: [
				{ id: '67890', title: 'Low Water' },
				{ id: '67890', title: 'Low Water' },
			],
			links: {
				next: 'https://www.wattpad.com/67891-next',
				contents: 'https://www.wattpad.com/story/11-the-long-shore',
			},
		},
		{
			name: 'a part of a mature story, as the site serves it to guests',
			url: 'https://www.wattpad.com/67893-low-water-ebb',
			page: 'story',
			html: html(
				'Ebb',
				`<div class="story-info"><h3 class="item-title">Low Water</h3><a class="item-category">Adventure</a><p class="item-description">Rowing.</p><p class="item-tags"><span class="tag"><a><s>#</s> <strong>storm</strong></a></span></p></div><div class="part-header"><h1 class="h2">Ebb</h1><a href="/user/gull">gull</a></div><div class="panel panel-reading"><pre><p data-p-id="a">The water fell.</p></pre></div><div id="story-part-navigation"><a href="/67894-low-water-flood">Continue</a></div>`,
				'<script>window.prefetched = {"part.67893.metadata": {"data": {"group": {"mature": true}}}};</script><script>var other = {"part.1.metadata": {}};</script>',
			),
			stories: [
				{
					id: '67893',
					title: 'Low Water',
					says: { rating: words('Mature'), genre: words('Adventure'), tag: words('storm'), author: words('gull') },
					prose: { summary: 'Rowing.' },
				},
			],
			chapters: [{ id: '67893', title: 'Ebb' }],
			links: { next: 'https://www.wattpad.com/67894-low-water-flood' },
		},
		{
			name: 'bare paragraphs as the site fetches them',
			url: 'https://www.wattpad.com/apiv2/?m=storytext&id=67890',
			page: 'story',
			html: '<p data-p-id="a">The water fell.</p>',
			stories: [{ id: '67890', title: '', says: {} }],
		},
		{
			name: 'the notice of a paid part',
			url: 'https://www.wattpad.com/67892-paid',
			page: 'other',
			html: '<p data-p-id="a">This is a paid part. <a href="https://my.w.tt/x">Click here</a></p>',
		},
		{
			name: 'lists',
			url: 'https://www.wattpad.com/search/shore',
			page: 'list',
			html: html(
				'Search',
				`<a class="story-card" data-story-id="11" href="/story/11-the-long-shore"><div class="title">The Long Shore</div><span class="part-count">12 parts</span><div class="description">A light goes out.</div><span class="mature-tag">Mature</span><span class="tag-item">storm</span></a><a data-testid="detailedStorySlide" href="https://www.wattpad.com/story/12"><div><h5>Low Water</h5><div>Rowing.</div></div><span data-testid="stat-count-value">3 parts</span></a><a class="story-card" href="https://["><div class="title">Gulls</div><span class="tag-item">loss</span></a>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: 'https://www.wattpad.com/story/11-the-long-shore',
					says: { rating: words('Mature'), tag: words('storm') },
					numbers: { chapters: 12 },
					prose: { summary: 'A light goes out.' },
				},
				{
					id: '12',
					title: 'Low Water',
					url: 'https://www.wattpad.com/story/12',
					says: {},
					numbers: { chapters: 3 },
					prose: { summary: 'Rowing.' },
				},
				// Its address cannot be read; what it says can.
				{ id: 'title:Gulls', title: 'Gulls', says: { tag: words('loss') } },
			],
		},
	],
};
export default fixture;
