/** A declaration of a custom property, as the minifier leaves it. */
const DECLARATION = /(?<=[{;])(--[\w-]+):[^;{}`]*(?:;|(?=\}))/g;

/**
 * Takes the design tokens that nothing in a script asks for out of the style sheets in it: each script carries the
 * whole of `src/ui/theme.css`, and the pieces of a list need half of it. A token that only another unused one asks for
 * goes with it.
 */
export function dropUnusedTokens(code: string): string {
	const declared = new Map<string, number>();
	for (const [, name = ''] of code.matchAll(DECLARATION)) declared.set(name, (declared.get(name) ?? 0) + 1);
	const mentioned = new Map<string, number>();
	for (const [name] of code.matchAll(/--[\w-]+/g)) mentioned.set(name, (mentioned.get(name) ?? 0) + 1);
	const left = code.replace(DECLARATION, (declaration, name: string) =>
		mentioned.get(name) === declared.get(name) ? '' : declaration,
	);
	return left === code ? code : dropUnusedTokens(left);
}
