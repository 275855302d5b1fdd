import type { Field } from '../../core/story';

/** What a label of the software names; `none` is a place whose words are of no use to us, but end others. */
export type LabelName =
	| Extract<
			Field,
			'rating' | 'warning' | 'category' | 'genre' | 'character' | 'relationship' | 'tag' | 'language' | 'status'
	  >
	| 'words'
	| 'chapters'
	| 'published'
	| 'updated'
	| 'summary'
	| 'notes'
	| 'none';

/**
 * How labels are called in the language packs of eFiction and in the skins of archives, folded (lower case, no
 * accents): English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Finnish,
 * Polish, Czech, Hungarian, Russian. Names of reader scores ("Bewertung", "Note") are left out.
 */
const NAMES: Readonly<Record<LabelName, string>> = {
	rating:
		'rated|rating|story rating|content rating|age rating|eingestuft|einstufung|altersfreigabe|altersempfehlung|altersstufe|freigabe|classement|classe|classification|classificacao|clasificacion|clasificado|clasificada|classificazione|classificata|leeftijdsgrens|leeftijd|aldersgrans|aldersgraense|aldersgrense|ikaraja|ikasuositus|kategoria wiekowa|ograniczenie wiekowe|pristupnost|korhatar|besorolas|рейтинг',
	warning:
		'warning|warnings|warning(s)|content warning|content warnings|content warning(s)|story warning|story warnings|adult warning|adult warnings|advisory|advisories|warnung|warnungen|warnhinweis|warnhinweise|inhaltswarnung|inhaltswarnungen|avertissement|avertissements|mises en garde|advertencia|advertencias|aviso|avisos|avvertimento|avvertimenti|avvertenze|avvisi|waarschuwing|waarschuwingen|varning|varningar|advarsel|advarsler|varoitus|varoitukset|ostrzezenie|ostrzezenia|varovani|upozorneni|figyelmeztetes|figyelmeztetesek|предупреждение|предупреждения',
	category:
		'category|categories|kategorie|kategorien|categorie|categoria|categorias|categorieen|kategori|kategorier|kategoria|kategoriat|kategoriak|категория|категории',
	genre: 'genre|genres|genre(s)|genero|generos|generi|gatunek|gatunki|zanr|zanry|mufaj|mufajok|жанр|жанры',
	character:
		'character|characters|charakter|charaktere|figuren|personnage|personnages|personaje|personajes|personagem|personagens|personaggio|personaggi|personages|karaktarer|karakterer|hahmot|postac|postacie|postavy|szereplok|karakterek|персонаж|персонажи',
	relationship:
		'pairing|pairings|pairing(s)|relationship|relationships|ship|ships|couple|couples|pareja|parejas|paarung|paarungen|пейринг|пейринги',
	tag: 'tags|story tags|theme|themes|story theme|story type|etiquetas|mots-cles|schlagworte|метки|теги',
	language: 'language|sprache|langue|idioma|lingua|taal|sprak|sprog|kieli|jezyk|jazyk|nyelv|язык',
	status:
		'completed|complete|finished|abgeschlossen|fertiggestellt|beendet|termine|terminee|completada|completado|completa|terminada|terminado|finalizada|completata|voltooid|compleet|avslutad|fardig|afsluttet|fullfort|valmis|ukonczone|zakonczone|dokonceno|befejezett|закончен|закончено|завершен|завершено',
	words:
		'word count|words|worter|wortanzahl|wortzahl|mots|nombre de mots|palabras|numero de palabras|palavras|parole|woorden|ord|sanoja|slowa|liczba slow|slova|szavak|szo|слов|слова',
	chapters:
		'chapter|chapters|kapitel|chapitre|chapitres|capitulo|capitulos|capitoli|hoofdstukken|kapitler|luvut|lukuja|rozdzialy|kapitoly|fejezetek|главы|глав',
	published:
		'published|veroffentlicht|publie|publiee|publie le|publicado|publicada|pubblicata|pubblicato|gepubliceerd|publicerad|publiceret|publisert|julkaistu|opublikowane|publikovano|kozzeteve|опубликовано',
	updated:
		'updated|last updated|aktualisiert|mis a jour|mise a jour|actualizado|actualizada|atualizado|atualizada|aggiornata|aggiornato|bijgewerkt|uppdaterad|opdateret|oppdatert|paivitetty|zaktualizowane|aktualizovano|frissitve|обновлено',
	summary:
		'summary|story summary|zusammenfassung|inhalt|inhaltsangabe|resume|resumen|resumo|riassunto|samenvatting|sammanfattning|resume|sammendrag|yhteenveto|tiivistelma|streszczenie|souhrn|osszefoglalo|описание|краткое содержание',
	notes:
		"story notes|story anmerkungen|notes|anmerkungen|anmerkungen zur geschichte|notes de l'histoire|notas de la historia|notas",
	none: "series|serie|serien|sagas|parent series|challenge|challenges|herausforderung|herausforderungen|defi|defis|desafio|desafios|reads|read|read count|hits|gelesen|lu|leido|lido|reviews|review|reviewer|rezensionen|reviewer|date|title|author|authors|autor|auteur|autore|beta|betas|disclaimer|members|stories|newest member|chapter notes|end notes|author's notes|author's chapter notes|chapter end notes|chapter summary|series type|open|type",
};

/** A label's text without its colon, as names are written here. */
export const foldLabel = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[\s\u00a0:.]+/g, ' ')
		.trim();

const known: ReadonlyMap<string, LabelName> = new Map(
	(Object.entries(NAMES) as [LabelName, string][]).flatMap(([name, words]) =>
		words.split('|').map((word) => [foldLabel(word), name] as const),
	),
);

/** Letters of a label at most: the longest name we know, and some for marks around it. */
export const LONGEST_LABEL = 40;

/** What a label's text names; undefined: no label that we know. */
export const labelName = (text: string): LabelName | undefined =>
	text.length > LONGEST_LABEL ? undefined : known.get(foldLabel(text));

/** What is written where there is nothing to list. */
export const NONE: readonly string[] =
	'None|No Warnings|No Warnings Apply|Keine|Keine Warnungen|Aucun|Aucune|Ninguna|Ninguno|Sin advertencias|Nessuno|Nessuna|Nenhum|Nenhuma|Geen|Inga|Ingen|Ei mitään|Brak|Žádné|Nincs|Нет'.split(
		'|',
	);
