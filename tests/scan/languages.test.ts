import { describe, expect, it } from 'vitest';
import { scan } from '../../src/scan';
import { detect } from '../../src/scan/languages/detect';
import { languageFor } from '../../src/scan/languages/language';
import { PACKS } from '../../src/scan/languages/registry';

/** A plain beginning, long enough to tell the language, then one scene. */
const TEXTS: Readonly<Record<string, readonly [calm: string, death: string, suicide: string]>> = {
	en: [
		'She came into the kitchen and put the bread on the table, and they talked about the weather for a while before he had to go to work.',
		'He was dead. They buried him on Sunday, and at the funeral nobody spoke; the coffin was closed.',
		'She wanted to kill herself, and there was a suicide note on the table.',
	],
	es: [
		'Ella entró en la cocina y puso el pan sobre la mesa, y hablaron del tiempo hasta que él se fue a su trabajo como todos los días.',
		'Había muerto por la noche. El ataúd estaba cerrado, y en el funeral nadie habló.',
		'Quería morir, pensó en el suicidio y dejó una carta de despedida.',
	],
	fr: [
		'Elle entra dans la cuisine et posa le pain sur la table, et ils parlèrent du temps avant que son ami ne parte pour le travail.',
		'Il était mort dans la nuit. Le cercueil était fermé, et personne ne parla à l’enterrement.',
		'Elle voulait mourir, elle pensait au suicide et laissa une lettre d’adieu.',
	],
	de: [
		'Sie kam in die Küche und legte das Brot auf den Tisch, und sie sprachen über das Wetter, bis er zu der Arbeit gehen musste.',
		'Er war tot. Der Sarg war geschlossen, und auf der Beerdigung sprach niemand.',
		'Sie wollte sterben, dachte an Selbstmord und schrieb einen Abschiedsbrief.',
	],
	pt: [
		'Ela entrou na cozinha e pôs o pão em cima da mesa, e eles falaram do tempo até que ele foi para o trabalho como todos os dias.',
		'Ele morreu de noite. O caixão estava fechado, e no funeral ninguém falou.',
		'Ela queria morrer, pensou em suicídio e deixou uma carta de despedida.',
	],
};

describe.each(Object.entries(TEXTS))('%s', (code, [calm, death, suicide]) => {
	it('is recognised', () => {
		expect(detect([calm])?.code).toBe(code);
	});
	it('is read: what is calm is calm, what is not is found', () => {
		const { readable, topics, findings } = scan([calm, calm, death, calm, suicide]);
		expect(readable).toBe(true);
		expect(topics.death?.level).toBeTruthy();
		expect(topics.suicide?.level).toBeTruthy();
		expect(topics.drugs?.level).toBeNull();
		expect(findings.filter(({ topic }) => topic === 'death').map(({ from }) => from)).toContain(2);
		expect(scan([calm]).findings).toEqual([]);
	});
});

describe('languages', () => {
	it('that the scanner does not read are not scanned', () => {
		const texts = [
			'Hän tuli keittiöön ja laski leivän pöydälle, ja he puhuivat säästä ennen kuin mies lähti töihin niin kuin joka päivä aina ennenkin, ja sitten oli hiljaista koko pitkän aamun ajan.',
			'Она вошла на кухню и положила хлеб на стол, и они говорили о погоде, пока он не ушёл на работу.',
			'彼女は台所に入ってきて、テーブルの上にパンを置いた。',
		];
		texts.push(
			'Entrò in cucina e mise il pane sul tavolo, e parlarono del tempo finché lui non dovette andare al lavoro come ogni giorno della settimana.',
			'Ze kwam de keuken in en legde het brood op tafel, en ze praatten over het weer tot hij naar zijn werk moest gaan zoals elke dag.',
		);
		for (const text of texts) expect(scan([text])).toMatchObject({ readable: false, topics: {}, findings: [] });
		expect(scan(['He was dead.'], { language: 'fi' }).readable).toBe(false);
	});

	it('are known by code and by name', () => {
		for (const [code, names] of PACKS.map(({ code, names }) => [code, names] as const))
			for (const name of [code, `${code}-XX`, ...names]) expect(languageFor(name)?.code).toBe(code);
		expect(languageFor('Español (Latinoamérica)')?.code).toBe('es');
		expect(languageFor('Klingon')).toBeUndefined();
	});

	it('of very short texts are taken for English', () => {
		expect(scan(['He was dead.']).readable).toBe(true);
		expect(scan([]).readable).toBe(true);
	});
});
