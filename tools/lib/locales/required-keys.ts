import type { Texts } from './messages.ts';

const FORM = /_(zero|one|two|few|many|other)$/;

/** A language's tag for `Intl` (`pt-BR` for `pt_BR`). */
export const tagOf = (language: string): string => language.replace('_', '-');

/** A plural key without its form; undefined if English has no plural there. */
export function pluralBase(english: Texts, key: string): string | undefined {
	const base = key.replace(FORM, '');
	return FORM.test(key) && `${base}_one` in english && `${base}_other` in english ? base : undefined;
}

/** The keys a language needs: those of English, with one for each plural form that its own rules know. */
export function wanted(english: Texts, language: string): string[] {
	const forms = new Intl.PluralRules(tagOf(language)).resolvedOptions().pluralCategories;
	const keys = Object.keys(english).flatMap((key) => {
		const base = pluralBase(english, key);
		return base === undefined ? [key] : forms.map((form) => `${base}_${form}`);
	});
	return [...new Set(keys)];
}
