import { escaped } from '../html.ts';
import type { DemoWork } from '../work.ts';
import { card } from './card.ts';
import { frame } from './frame.ts';

// The filters repeat the names of warnings and ratings beside the list, as the real ones do.
const filters = `<form class="narrow-hidden filters" id="work-filters" action="/works" method="get">
<fieldset><legend>Filters</legend>
<dl>
<dt class="rating tags">Ratings</dt>
<dd class="rating tags"><ul><li><label>Mature (3)</label></li><li><label>Explicit (1)</label></li></ul></dd>
<dt class="warning tags">Warnings</dt>
<dd class="warning tags"><ul><li><label>Major Character Death (2)</label></li><li><label>Rape/Non-Con (1)</label></li></ul></dd>
</dl></fieldset></form>`;

/** The works of a tag. */
export const list = (tag: string, works: readonly DemoWork[]): string =>
	frame(
		`${tag} - Works`,
		'works-index dashboard filtered',
		`<h2 class="heading">${works.length} Works in <a class="tag" href="#">${escaped(tag)}</a></h2>
<h3 class="landmark heading">Listing Works</h3>
<ol class="work index group">
${works.map(card).join('\n')}
</ol>
<ol class="pagination actions" title="pagination"><li class="next" title="next"><a rel="next" href="?page=2">Next &#8594;</a></li></ol>
${filters}`,
	);
