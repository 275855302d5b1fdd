import { describe, expect, it } from 'vitest';
import { sources } from '../sources';

const forms = Object.entries(sources(['.github/ISSUE_TEMPLATE'], /\.yml$/)).filter(
	([path]) => !path.endsWith('config.yml'),
);
const workflow = sources(['.github/workflows'], /\.yml$/);
const ci = sources(['.ci'], /run$/);

describe('the forms for issues', () => {
	it('are there for a site, a passage and an idea', () => {
		expect(forms.map(([path]) => path.replace(/^.*\//, ''))).toEqual(['idea.yml', 'passage.yml', 'site.yml']);
	});

	it('ask for no text of a story, and say so where one might paste it', () => {
		const asking = forms.filter(([path]) => !path.endsWith('idea.yml'));
		expect(asking.filter(([, text]) => !/never paste|do not paste/.test(text)).map(([path]) => path)).toEqual([]);
	});
});

describe('the server', () => {
	it('runs what everybody runs: npm test', () => {
		expect(Object.values(workflow).join('\n')).toMatch(/run: \.ci\/run\n/);
		expect(Object.values(ci).join('\n')).toMatch(/^npm test$/m);
	});

	it('attaches packages that a reviewer can load', () => {
		expect(Object.values(workflow).join('\n')).toMatch(/upload-artifact[\s\S]*dist\/packages/);
	});
});
