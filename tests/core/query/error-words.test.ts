import { expect, it } from 'vitest';
import { ERROR_CODES } from '../../../src/core/query';
import words from '../../../src/locales/en.json';

it('has words for every error', () => {
	const errors = Object.keys(words).filter((key) => key.startsWith('query_error_'));
	expect(errors.sort()).toEqual(ERROR_CODES.map((code) => `query_error_${code}`).sort());
});
