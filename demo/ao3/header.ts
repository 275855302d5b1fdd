import { type DemoWork, wordsOf } from '../work.ts';
import { tagLink } from './tags.ts';

const row = (kind: string, label: string, tags: readonly string[]): string =>
	tags.length === 0
		? ''
		: `<dt class="${kind} tags">
${label}:
</dt>
<dd class="${kind} tags">
<ul class="commas">
${tags.map((tag) => `<li>${tagLink(tag)}</li>`).join('')}
</ul>
</dd>
`;

/** What an opened work says of itself. */
export const header = (work: DemoWork): string => `<h3 class="landmark heading">Work Header</h3>
<div class="wrapper">
<dl class="work meta group">
${row('rating', 'Rating', [work.rating])}${row('warning', '<a href="/tos_faq#tags">Archive Warnings</a>', work.warnings)}${row('category', 'Category', [work.category])}${row('fandom', 'Fandom', [work.fandom])}${row('relationship', 'Relationships', work.relationships)}${row('character', 'Characters', work.characters)}${row('freeform', 'Additional Tags', work.tags)}<dt class="language">
Language:
</dt>
<dd class="language" lang="en">
English
</dd>
<dt class="stats">Stats:</dt>
<dd class="stats">
<dl class="stats"><dt class="published">Published:</dt><dd class="published">2026-01-08</dd><dt class="words">Words:</dt><dd class="words">${wordsOf(work).toLocaleString('en')}</dd><dt class="chapters">Chapters:</dt><dd class="chapters">${work.chapters.length}/${work.complete ? work.chapters.length : '?'}</dd></dl>
</dd>
</dl>
</div>`;
