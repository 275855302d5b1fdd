/** Just enough of a look for a page to be read; every host of the demo serves it. */
export const STYLE = `
body { margin: 0; font: 16px/1.6 Georgia, 'Times New Roman', serif; color: #222; background: #fff; }
header.region, #top { background: #2f4a4f; color: #fff; padding: 0.6em 1em; font-family: system-ui, sans-serif; }
header.region a, #top a { color: #fff; }
header .heading { margin: 0; font-size: 1.3em; }
ul.actions, ul.commas, ul.required-tags, ul.primary { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.3em 1em; }
#inner, #content_wrapper, main { max-width: 46em; margin: 0 auto; padding: 1em; }
ol.index { list-style: none; padding: 0; }
li.blurb, .z-list { border: 1px solid #ccd; padding: 0.7em 1em; margin: 0 0 0.9em; }
li.blurb .heading, .stitle { margin: 0.1em 0; font-size: 1.05em; }
ul.required-tags { font: 12px system-ui, sans-serif; }
ul.required-tags .text { border: 1px solid #99a; border-radius: 3px; padding: 0 0.4em; }
ul.tags.commas { font-size: 0.85em; }
dl.meta { display: grid; grid-template-columns: 10em 1fr; gap: 0.2em 1em; border: 1px solid #ccd; padding: 0.8em; }
dl.meta dd { margin: 0; } dl.meta ul.commas { margin: 0; }
dl.stats { display: flex; flex-wrap: wrap; gap: 0.1em 0.5em; font-size: 0.8em; } dl.stats dd { margin: 0 0.8em 0 0; }
.landmark, #skiplinks { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.storytext { text-align: left; }
#work-filters { font-size: 0.8em; border-top: 1px solid #ccd; margin-top: 2em; }
#work-filters fieldset { border: 0; padding: 0; }
@media (max-width: 32em) { dl.meta { grid-template-columns: 1fr; } }
`;
