import { escaped, paragraphs } from '../html.ts';
import { calmly } from '../prose.ts';

/** Stands in every paragraph of the tale, and nowhere else. */
export const TALE_MARK = 'Sandmarten';

/** A page of no archive we know whose labels nobody can find without being shown them. */
export const TALE = `<div class="masthead"><h2 class="name">${escaped('The Ferry Bell')}</h2>
<p class="rated">Suitable for: Teen</p><p class="warned">Beware: Major Character Death, Storms</p></div>
<div id="tale">${paragraphs(calmly(12, 47).map((text, n) => `${TALE_MARK} ${n + 1}. ${text}`))}</div>
<p class="about">All tales are by the keeper of this site.</p>`;
