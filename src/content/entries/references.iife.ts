import { cutReferences } from '../references/cut';
import { coverDrawn } from '../references/drawn';
import { provideWing } from '../wings';

// Put on a page by the background when there is something on it that points at other elements.
provideWing('references', {
	keep(signal) {
		coverDrawn(signal);
		cutReferences(signal);
	},
});
