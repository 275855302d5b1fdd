import { expect, test } from 'vitest';
import { dropUnusedStyles } from '../../../tools/lib/build/unused-styles';

test('a token that nothing asks for goes, and with it the one that it alone asked for', () => {
	const script = 'var a=`:host{--rem:1rem;--big:calc(var(--rem)*2);--ink:#000}p{color:var(--ink)}`;';
	expect(dropUnusedStyles(script)).toBe('var a=`:host{--ink:#000}p{color:var(--ink)}`;');
});

test('one that is declared more than once stays or goes everywhere', () => {
	const twice = (use: string) => `var a=\`:host{--s:1px}@media print{:host{--s:2px;top:0}}p{${use}}\`;`;
	expect(dropUnusedStyles(twice('margin:var(--s)'))).toBe(twice('margin:var(--s)'));
	expect(dropUnusedStyles(twice('margin:0'))).toBe('var a=`:host{}@media print{:host{top:0}}p{margin:0}`;');
});

test('one that a script writes or reads by its name stays, and code that counts down is left alone', () => {
	const script = 'var a=`p{--at:0}`;e.style.setProperty("--at",n);for(let i=9;--i;);x?--y:z;';
	expect(dropUnusedStyles(script)).toBe(script);
});

test('a rule for what is never drawn goes, and with it its tokens; one for what is drawn stays', () => {
	const css =
		'`:host{--on:#fff;--ink:#000}.button{color:var(--ink)}.button[data-kind=main]{color:var(--on)}.hint{top:0}`';
	const without = '`:host{--ink:#000}.button{color:var(--ink)}`';
	expect(dropUnusedStyles(`var a=${css};b("plain","#main .hints")`)).toBe(`var a=${without};b("plain","#main .hints")`);
	const drawing = `var a=${css};b({kind:"main",class:"hint"})`;
	expect(dropUnusedStyles(drawing)).toBe(drawing);
});
