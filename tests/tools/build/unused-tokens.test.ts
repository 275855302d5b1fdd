import { expect, test } from 'vitest';
import { dropUnusedTokens } from '../../../tools/lib/build/unused-tokens';

test('a token that nothing asks for goes, and with it the one that it alone asked for', () => {
	const script = 'var a=`:host{--rem:1rem;--big:calc(var(--rem)*2);--ink:#000}p{color:var(--ink)}`;';
	expect(dropUnusedTokens(script)).toBe('var a=`:host{--ink:#000}p{color:var(--ink)}`;');
});

test('one that is declared more than once stays or goes everywhere', () => {
	const twice = (use: string) => `var a=\`:host{--s:1px}@media print{:host{--s:2px;top:0}}p{${use}}\`;`;
	expect(dropUnusedTokens(twice('margin:var(--s)'))).toBe(twice('margin:var(--s)'));
	expect(dropUnusedTokens(twice('margin:0'))).toBe('var a=`:host{}@media print{:host{top:0}}p{margin:0}`;');
});

test('one that a script writes or reads by its name stays, and code that counts down is left alone', () => {
	const script = 'var a=`p{--at:0}`;e.style.setProperty("--at",n);for(let i=9;--i;);x?--y:z;';
	expect(dropUnusedTokens(script)).toBe(script);
});
