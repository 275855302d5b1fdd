import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../tools/lib/browser/name.ts';
import { past } from '../../tools/lib/sizes/budgets.ts';
import { measure } from '../../tools/lib/sizes/measure.ts';
import { builtFor } from './helpers/extension.ts';

const only = process.env.FOREWARNED_BROWSER;

describe.each(BROWSERS.filter((name) => !only || name === only))('the build for %s', (name) => {
	it('puts no more on pages than its budget; `npm run sizes` says what grew', () => {
		expect(past(measure(builtFor(name)))).toEqual([]);
	});
});
