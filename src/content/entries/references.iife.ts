import { coverSvgUses } from '../references/cover-svg-uses';
import { cutAriaReferences } from '../references/cut-aria-references';
import { provideWing } from '../wings';

// Put on a page by the background when there is something on it that points at other elements.
provideWing('references', {
	keep(signal) {
		coverSvgUses(signal);
		cutAriaReferences(signal);
	},
});
