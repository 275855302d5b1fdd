import { escaped } from '../html.ts';
import { type DemoWork, wordsOf } from '../work.ts';
import { requiredTags, tagLink } from './tags.ts';

const items = (kind: string, tags: readonly string[], wrap = (link: string) => link): string =>
	tags.map((tag) => `<li class='${kind}'>${wrap(tagLink(tag))}</li>`).join(' ');

const planned = (work: DemoWork): string => (work.complete ? String(work.chapters.length) : '?');

/** One work in a list. */
export const card = (
	work: DemoWork,
): string => `<li id="work_${work.id}" class="work blurb group work-${work.id} user-${work.author.length}" role="article">
<!--title, author, fandom-->
<div class="header module">
<!-- updated_at=1768690221 -->
<h4 class="heading">
<a href="/works/${work.id}">${escaped(work.title)}</a>
by
<!-- do not cache -->
<a rel="author" href="/users/${work.author}/pseuds/${work.author}">${work.author}</a>
</h4>
<h5 class="fandoms heading">
<span class="landmark">Fandoms:</span>
${tagLink(work.fandom)}
&nbsp;
</h5>
<!--required tags-->
${requiredTags(work)}
<p class="datetime">08 Jan 2026</p>
</div>
<!--warnings again, cast, freeform tags-->
<h6 class="landmark heading">Tags</h6>
<ul class="tags commas">
${items('warnings', work.warnings, (link) => `<strong>${link}</strong>`)}${items('relationships', work.relationships)}${items('characters', work.characters)}${items('freeforms', work.tags)}
</ul>
<!--summary-->
<h6 class="landmark heading">Summary</h6>
<blockquote class="userstuff summary">
<p>${escaped(work.summary)}</p>
</blockquote>
<!--stats-->
<dl class="stats">
<dt class="language">Language:</dt>
<dd class="language" lang="en">English</dd>
<dt class="words">Words:</dt>
<dd class="words">${wordsOf(work).toLocaleString('en')}</dd>
<dt class="chapters">Chapters:</dt>
<dd class="chapters">${work.chapters.length}/${planned(work)}</dd>
<dt class="hits">Hits:</dt>
<dd class="hits">14</dd>
</dl>
</li>`;
