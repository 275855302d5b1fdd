import { describe, expect, it } from 'vitest';
import { past } from '../../tools/lib/sizes/budgets.ts';
import { measure } from '../../tools/lib/sizes/measure.ts';
import { TESTED } from './helpers/browsers.ts';
import { builtFor } from './helpers/extension.ts';

describe.each(TESTED)('the build for %s', (name) => {
	it('puts no more on pages than its budget; `npm run sizes` says what grew', () => {
		expect(past(measure(builtFor(name)))).toEqual([]);
	});
});
