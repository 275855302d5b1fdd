import { writeFileSync } from 'node:fs';
import { languages, localeFile, textsOf } from './lib/locales/files';
import { fileOf } from './lib/locales/order';
import { wanted } from './lib/locales/required-keys';

/** `npm run locales`: sorts every locale file and prints the keys a language lacks, and those English does not have. */
export default function main(): number {
	const english = textsOf('en');
	for (const language of languages()) {
		const texts = textsOf(language);
		writeFileSync(localeFile(language), fileOf(texts));
		const due = wanted(english, language);
		for (const key of due) if (!(key in texts)) console.log(`${language} lacks ${key}: ${english[key] ?? ''}`);
		for (const key of Object.keys(texts))
			if (!due.includes(key)) console.log(`${language} has ${key}, English has not`);
	}
	return 0;
}
