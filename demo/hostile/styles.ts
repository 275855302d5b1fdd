// Style sheets that want to show what is veiled.

/** What is said of an element that is to be seen, on itself or in a sheet. */
export const SEEN =
	'visibility:visible!important;opacity:1!important;filter:none!important;display:block!important;' +
	'user-select:text!important;-webkit-user-select:text!important;clip-path:none!important;' +
	'color:#000!important;content-visibility:visible!important';

/** Whatever can be said to be important, for every element, by weight and by layers. */
export const IMPORTANT = `<style>
html body, html body *, li.work.blurb, li.work.blurb *, [data-forewarned], [data-forewarned] * { ${SEEN} }
html#a#a, :is(*, #a#b#c#d#e#f) { visibility: visible !important; opacity: 1 !important }
@layer late { [data-forewarned], [data-forewarned] *, .userstuff, .userstuff * { ${SEEN} } }
</style>`;

/** A sheet before every other. */
export const FIRST = `<script>
const first = document.createElement('style');
first.textContent = ${JSON.stringify(`@layer page { *, * * { ${SEEN} } }`)};
document.documentElement.prepend(first);
</script>`;

/** Looks that are always on their way to another. */
export const MOVING = `<style>
@keyframes seen { from, to { visibility: visible; opacity: 1 } }
* { transition: visibility 100s, opacity 100s !important; animation: seen 1s infinite !important }
</style><script>
const play = () => {
	for (const element of document.querySelectorAll('.blurb, .blurb h4, .blurb h4 a, .userstuff, .userstuff p')) {
		if (element.getAnimations().length < 3) {
			element.animate({ visibility: ['visible', 'visible'], opacity: [1, 1] }, { duration: 1e6, fill: 'both' });
		}
	}
	requestAnimationFrame(play);
};
requestAnimationFrame(play);
</script>`;

/** Words of the page that come in by its styles. */
export const WORDS = `<style>
.blurb::before, .blurb::after, .blurb *::before, .userstuff::before, .userstuff *::after {
	content: 'Quillmark' !important; visibility: visible !important; opacity: 1 !important;
}
</style>`;

/** Letters that take their time to come. */
export const FONT = `<style>
@font-face { font-family: late; src: url('/late.woff2?stream=200'); font-display: block }
* { font-family: late, serif !important }
</style>`;
