import type { Field } from '../../core/story';

/** What a line above a story is about; `none`: something that stories have above them, and that we do not read. */
export type Header = Field | 'title' | 'summary' | 'notes' | 'none';

/**
 * How people name the lines above a story: mailing lists and old archives asked for them in English, and the habit
 * went into other languages. Lower case, between `|`.
 */
const NAMES: Readonly<Record<Header, string>> = {
	rating: `rating|rated|rating/warnings|age rating|content rating|altersfreigabe|freigabe|einstufung|altersempfehlung|alterseinstufung
		|classement|classification|clasificación|calificación|clasificacion|classificação|classificacao|classificação indicativa|censura
		|valutazione|рейтинг|возрастной рейтинг|レーティング|レイティング|年齢制限|分级|分級|评级`,
	warning: `warning|warnings|content warning|content warnings|content note|content notes|trigger warning|trigger warnings|trigger|triggers
		|tw|tws|cw|cws|tw/cw|cw/tw|tw & cw|warnings/tags|story warnings|chapter warnings|chapter warning|archive warning|archive warnings
		|warnung|warnungen|warnhinweis|warnhinweise|triggerwarnung|triggerwarnungen|inhaltswarnung|inhaltswarnungen|inhaltshinweise
		|avertissement|avertissements|mise en garde|mises en garde|traumavertissement|advertencia|advertencias|aviso|avisos|alertas|alerta
		|advertências|gatilhos|alertas de gatilho|alerta de gatilho|avisos de contenido|advertencia de contenido|avvertimento|avvertimenti|avvertenze|avvisi
		|предупреждение|предупреждения|варнинг|варнинги|триггеры|注意|注意書き|注意事項|警告|预警|預警|内容警告|雷点`,
	fandom: 'fandom|fandoms|fandom(s)|фандом|фэндом|原作|同人原作',
	relationship: `pairing|pairings|pairing(s)|pairing/characters|main pairing|ship|ships|relationship|relationships|paar|paarung|pairing/s
		|pareja|parejas|casal|casais|shipper|couple|couples|coppia|coppie|пейринг|пэйринг|пейринги|пейринг и персонажи|пэйринг и персонажи
		|カップリング|cp|配对`,
	character: `character|characters|main characters|character(s)|charaktere|figuren|personnages|personaggi|personajes|personagens
		|персонажи|герои|登場人物|キャラクター|角色|人物`,
	tag: 'tag|tags|additional tags|keywords|codes|story codes|schlagworte|etiquetas|étiquettes|метки|теги|タグ|标签|標籤',
	genre: 'genre|genres|genre(s)|género|géneros|gênero|gêneros|genere|generi|жанр|жанры|ジャンル|类型',
	category: 'category|categories|kategorie|categoría|categoria|catégorie|категория',
	author: 'author|authors|written by|by|autor|autorin|autora|auteur|autore|автор|作者|著者',
	language: 'language|sprache|langue|idioma|lingua|язык|言語|语言',
	status: 'status|statut|estado|stato|статус',
	title: 'title|story title|fic title|titel|titre|título|titolo|название|タイトル|标题',
	summary: `summary|story summary|inhalt|zusammenfassung|résumé|resumen|sinopsis|resumo|sinopse|riassunto|trama|саммари|аннотация|описание
		|あらすじ|简介`,
	notes: `a/n|an|author's note|author's notes|authors note|authors notes|author note|author notes|note|notes|anmerkung|anmerkungen
		|note de l'auteur|notes de l'auteur|nota de la autora|nota del autor|notas|nota da autora|notas da autora|note dell'autore|примечание|примечания
		|от автора|前書き|後書き|作者有话说`,
	none: `disclaimer|feedback|archive|distribution|beta|betas|beta'd by|spoilers|spoiler|series|word count|words|wordcount|length|prompt
		|challenge|written for|timeline|setting|chapters|chapter|дисклеймер|бета|размер|wortanzahl|kapitel|palabras|nombre de mots`,
};

let known: ReadonlyMap<string, Header> | undefined;

/** What a line is about that begins with this name, without its colon; undefined if nothing that stands above stories. */
export function headerOf(name: string): Header | undefined {
	known ??= new Map(
		(Object.keys(NAMES) as Header[]).flatMap((header) =>
			NAMES[header].split('|').map((word) => [word.trim(), header] as const),
		),
	);
	return known.get(name.toLowerCase().replaceAll('’', "'").trim());
}

/** Letters of the longest name. */
export const LONGEST_NAME = 32;
