/** A declaration of a custom property, as the minifier leaves it. */
const DECLARATION = /(?<=[{;])(--[\w-]+):[^;{}`]*(?:;|(?=\}))/g;

/**
 * Takes the design tokens that nothing in a script asks for out of the style sheets in it: each script carries the
 * whole of `src/ui/theme.css`, and the pieces of a list need half of it. A token that only another unused one asks for
 * goes with it.
 */
function dropUnusedTokens(code: string): string {
	const declared = new Map<string, number>();
	for (const [, name = ''] of code.matchAll(DECLARATION)) declared.set(name, (declared.get(name) ?? 0) + 1);
	const mentioned = new Map<string, number>();
	for (const [name] of code.matchAll(/--[\w-]+/g)) mentioned.set(name, (mentioned.get(name) ?? 0) + 1);
	const left = code.replace(DECLARATION, (declaration, name: string) =>
		mentioned.get(name) === declared.get(name) ? '' : declaration,
	);
	return left === code ? code : dropUnusedTokens(left);
}

/**
 * Rules of `src/ui/base.css` and `src/ui/button.css` for what a script may never draw, as the minifier leaves them, and
 * what stands in the script where it does draw it.
 */
const OPTIONAL: readonly [rules: RegExp, drawn: RegExp][] = [
	[/\.button\[data-kind=main\](?::hover)?\{[^{}`]*\}/g, /(?<!=)["'`]main["'`]/],
	[/\.button\[data-wide\]\{[^{}`]*\}/g, /data-wide/],
	[/\.hint\{[^{}`]*\}/g, /\bhint\b/],
	[/\.only-spoken\{[^{}`]*\}/g, /only-spoken/],
];

/** Takes out of a script's style sheets what nothing in it draws or asks for. */
export function dropUnusedStyles(code: string): string {
	const left = OPTIONAL.reduce((before, [rules, drawn]) => {
		const without = before.replace(rules, '');
		return drawn.test(without) ? before : without;
	}, code);
	return dropUnusedTokens(left);
}
