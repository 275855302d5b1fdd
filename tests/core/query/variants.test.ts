import { expect, it } from 'vitest';
import { variantsOf } from '../../../src/core/query/variants';

it('offers AO3’s own name, and labels met lately that are spelt otherwise', () => {
	expect(variantsOf('hurt comfort', [])).toEqual(['Hurt/Comfort']);
	expect(variantsOf('slow-burns', ['Slow Burn', 'slow burning', 'Fluff'])).toEqual(['Slow Burn']);
	expect(variantsOf('cafe', ['Café'])).toEqual(['Café']);
	expect(variantsOf('Slow Burn', ['slow burn', 'Slow Burn!'])).toEqual([]);
	expect(variantsOf('  ', ['x'])).toEqual([]);
});
