/** A plain and pleasant look, light and dark; every host of the demo serves it. */
export const STYLE = `
:root {
	color-scheme: light dark;
	--ground: light-dark(#fff, #1d1e22); --ink: light-dark(#26272b, #dcdde2); --quiet: light-dark(#60636d, #a2a5b0);
	--line: light-dark(#d5d7de, #3d4049); --link: light-dark(#334f80, #a9c1ec); --top: light-dark(#3a4560, #2a3145);
}
body { margin: 0; font: 15px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--ground); }
a { color: var(--link); text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); text-underline-offset: 0.15em; }
header.region, #top { display: flex; flex-wrap: wrap; gap: 0.4em 2em; align-items: baseline; background: var(--top); color: #fff; padding: 0.7em max(1em, 50vw - 23em); }
header.region a, #top a { color: #fff; text-decoration: none; }
header .heading { margin: 0; font: 600 1.3em/1.3 Georgia, 'Noto Serif', serif; }
ul.actions, ul.commas, ul.required-tags, ul.primary { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.2em 1em; }
ul.primary { font-size: 0.9em; }
#chapter_index { display: flex; gap: 1em; margin: 0; padding: 0; list-style: none; }
#chapter_index p { margin: 0; }
#inner, #content_wrapper, main { max-width: 46em; margin: 0 auto; padding: 1em; }
h2.heading { font: 600 1.4em/1.3 Georgia, 'Noto Serif', serif; }
#inner > .region > h2.heading { margin: 0.4em 0 1.1em; }
ol.index { list-style: none; margin: 0; padding: 0; }
li.blurb, .z-list { border: 1px solid var(--line); border-radius: 3px; padding: 0.9em 1.1em; margin: 0 0 1.1em; }
li.blurb .heading, .stitle { margin: 0; font-size: 1.1em; font-weight: 500; }
li.blurb .heading a:first-of-type { font-weight: 600; }
li.blurb .fandoms { font-size: 0.9em; }
li.blurb .fandoms a:first-of-type { font-weight: 400; }
li.blurb .datetime { margin: 0.3em 0; font-size: 0.85em; color: var(--quiet); }
li.blurb blockquote { margin: 0.7em 0; }
ul.required-tags { gap: 0.3em; margin: 0.4em 0; font-size: 0.8em; }
ul.required-tags a { text-decoration: none; }
ul.required-tags .text { display: block; border: 1px solid var(--line); border-radius: 3px; padding: 0 0.5em; color: var(--quiet); }
ul.tags.commas { font-size: 0.9em; }
dl.meta { display: grid; grid-template-columns: 10em 1fr; gap: 0.2em 1em; border: 1px solid var(--line); padding: 0.9em 1.1em; font-size: 0.95em; }
dl.meta dt { color: var(--quiet); } dl.meta dd { margin: 0; }
dl.stats { display: flex; flex-wrap: wrap; gap: 0.1em 0.4em; margin: 0; font-size: 0.85em; color: var(--quiet); } dl.stats dd { margin: 0 0.8em 0 0; }
.preface { text-align: center; } .preface .byline { font-weight: 400; } .preface .notes, .preface .summary { text-align: start; }
.userstuff, article, .storytext { font: 1.1em/1.65 Georgia, 'Noto Serif', serif; text-align: start; }
.landmark, #skiplinks { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
#work-filters { font-size: 0.8em; border-top: 1px solid var(--line); margin-top: 2em; }
#work-filters fieldset { border: 0; padding: 0; }
#footer { padding: 1em; text-align: center; font-size: 0.85em; color: var(--quiet); }
@media (max-width: 32em) { dl.meta { grid-template-columns: 1fr; } li.blurb, .z-list { padding: 0.8em; } }
`;
