import { atEnd, both, type Change, inHead } from './change.ts';

/** What a page may do to have its reader press what they did not mean to. */
export const GESTURES: Readonly<Record<string, Change>> = {
	'release-swallowed': inHead(`<script>
for (const type of ['pointerup', 'pointerleave', 'pointercancel', 'mouseup', 'blur', 'keyup', 'click']) {
	addEventListener(type, (event) => event.stopImmediatePropagation(), true);
}
</script>`),
	decoy: both(
		inHead(
			`<style>#main{opacity:.002;position:relative;z-index:5}#decoy{position:fixed;z-index:1;inset:0;background:#fff}</style>`,
		),
		atEnd('<div id="decoy">Click here, and once more, to go on.</div>'),
	),
	'covered-by-picture': both(
		inHead(`<style>#over{position:fixed;z-index:9;inset:0;background:#fff;pointer-events:none}</style>`),
		atEnd('<div id="over">Click here, and once more, to go on.</div>'),
	),
};
