import { escaped, paragraphs } from '../html.ts';
import { type DemoWork, wordsOf } from '../work.ts';

const RATING: Readonly<Record<string, string>> = {
	'General Audiences': 'K',
	'Teen And Up Audiences': 'T',
	Mature: 'M',
	Explicit: 'M',
	'Not Rated': 'M',
};

const slug = (work: DemoWork): string => work.title.replace(/[^A-Za-z0-9]+/g, '-');
const address = (work: DemoWork, chapter = 1): string => `/s/${work.id}/${chapter}/${slug(work)}`;

const facts = (work: DemoWork, rating: string): string =>
	`Rated: ${rating} - English - Drama/Hurt/Comfort - Chapters: ${work.chapters.length} - Words: ${wordsOf(work).toLocaleString('en')} - Reviews: 3 - Published: <span data-xutime="1767830400">Jan 8</span> - ${work.characters.join(', ')}${work.complete ? ' - Complete' : ''}`;

const frame = (title: string, main: string): string => `<!DOCTYPE html>
<html><head><meta charset="utf-8">
<title>${escaped(title)} | FanFiction</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/static/demo.css">
</head><body>
<div id="top"><div class="menulink"><a href="/">The Lantern Coast, elsewhere</a> <a href="https://archiveofourown.org/tags/The%20Lantern%20Coast/works">Back to the first archive</a></div></div>
<div id="content_parent" class="xcontrast_outer"><div class="xcontrast maxwidth" id="content_wrapper"><div id="content_wrapper_inner">
${main}
</div></div></div>
</body></html>
`;

const card = (
	work: DemoWork,
): string => `<div class='z-list zhover zpointer ' style='min-height:77px;border-bottom:1px #cdcdcd solid;'><a class=stitle href="${address(work)}">${escaped(work.title)}</a> by <a href="/u/${work.author.length}/${work.author}">${work.author}</a> <a class=reviews href='/r/${work.id}/'>reviews</a>
<div class='z-indent z-padtop'>${escaped(work.summary)}<div class='z-padtop2 xgray'>${facts(work, RATING[work.rating] ?? 'M')}</div></div></div>`;

/** The works of one series. */
export const list = (works: readonly DemoWork[]): string =>
	frame('The Lantern Coast FanFiction Archive', works.map(card).join('\n'));

const chooser = (work: DemoWork, chapter: number): string => {
	if (work.chapters.length === 1) return '';
	const options = work.chapters.map(
		({ title }, index) =>
			`<option value=${index + 1}${index + 1 === chapter ? ' selected' : ''}>${index + 1}. ${escaped(title)}`,
	);
	const next =
		chapter < work.chapters.length
			? ` <button class=btn TYPE=BUTTON onClick="self.location='${address(work, chapter + 1)}'">Next &gt;</button>`
			: '';
	return `<span style='float:right; '> <SELECT id=chap_select title="Chapter Navigation" Name=chapter onChange="self.location = '/s/${work.id}/'+ this.options[this.selectedIndex].value + '/${slug(work)}';">${options.join('')}</select>${next}</span>`;
};

/** One chapter, counted from 1; undefined when there is none of that number. */
export function story(work: DemoWork, chapter: number): string | undefined {
	const opened = work.chapters[chapter - 1];
	if (!opened) return undefined;
	const rating = `<a class='xcontrast_txt' href='https://www.fictionratings.com/' target='rating'>Fiction  ${RATING[work.rating] ?? 'M'}</a>`;
	return frame(
		`${work.title} Chapter ${chapter}`,
		`<div id=pre_story_links class='lc-wrapper'><span class=lc-left><a class=xcontrast_txt href='/radio/'>Radio</a><span class='xcontrast_txt icon-chevron-right xicon-section-arrow'></span><a class=xcontrast_txt href="/radio/The-Lantern-Coast/">The Lantern Coast</a></span></div>
<div id=profile_top style='min-height:112px;'><b class='xcontrast_txt'>${escaped(work.title)}</b>
<span class='xcontrast_txt'>By:</span> <a class='xcontrast_txt' href='/u/${work.author.length}/${work.author}'>${work.author}</a>
<div style='margin-top:2px' class='xcontrast_txt'>${escaped(work.summary)}</div>
<span class='xgray xcontrast_txt'>${facts(work, rating)} - id: ${work.id} </span>
</div>
${chooser(work, chapter)}
<div role='main' aria-label='story content' class='storytextp' id='storytextp' align=center style='padding:0 0.5em 0 0.5em;'>
<div class='storytext xcontrast_txt nocopy' id='storytext'>${paragraphs(opened.text)}
</div></div>`,
	);
}
