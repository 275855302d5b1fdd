import type { Rating } from './rating-scale';

/**
 * The words for each rating, folded (lower case, no accents, only letters, figures and `+`), as whole labels.
 * AO3 and its translations; FanFiction.net's letters (its help: K from 5, K+ from 9, T from 13, M from 16 years);
 * the letters of the US film boards that eFiction archives use; Wattpad, Royal Road, Scribble Hub, Literotica,
 * Fimfiction, FicWad, Ficbook, Pixiv; years of age.
 */
const NAMES: Readonly<Record<Rating, string>> = {
	general: `general|general audiences|general audience|g|kid friendly|k|k+|k plus|kplus|e for everyone|everyone|all ages|all audiences|pg|kids|c|child|children|family|suitable for all|fiction k|fiction k+|fr0|frc|frk|fr7|0+|5+|6+|7+|9+|gen|g rated|rated g|safe
		|publico general|todo publico|todos los publicos|apto para todos|general audiences todos los publicos|livre|publico geral|todas as idades|tout public|tous publics|tout age|fur alle|alle altersgruppen|ab 0|ab 6|p6|p 6|per tutti|tutti|verde
		|для всех|для всех возрастов|дети|全年龄|大众级|普遍级|全年齢|全年齢対象|一般`,
	teen: `teen|teens|teen and up|teen and up audiences|teen audiences|teenager|teenagers|t|t+|pg13|pg 13|pg15|pg 15|fiction t|fr13|fr15|12+|13+|14+|15+|young adult|ya|12|13|14|15|teen rated|rated t|m15
		|adolescentes|adolescentes y mayores|mayores de 13|adolescentes e maiores|ado|adolescents|ados|jugendliche|ab 12|p12|p 12|teenager und alter|adolescenti|giallo|подростки|青少年|少年级|辅导级|青少年级|ティーン|十代以上`,
	mature: `mature|mature audiences|m|r|restricted|fiction m|fr18|16+|17+|16|17|r15|r 15|rated m|rated r|mature content|adult situations|ma15+
		|maduro|publico adulto|adultos|mayores de 16|maduros|publico maduro|mature public|public averti|averti|erwachsene|ab 16|p16|p 16|reif|maturo|arancione|для взрослых|成人级|成熟|限制级|成年向け|大人向け`,
	explicit: `explicit|e|nc17|nc 17|nc21|nc 21|ma|x|xxx|adult|adults only|adult only|adults|18+|18|21+|nc18|nc 18|r18|r 18|r18g|r 18g|fiction ma|frao|fr21|sexually explicit|sexual content|explicit content|nsfw|erotica|deviant|rated e|rated x|porn
		|explicito|solo adultos|mayores de 18|explicite|adulte|adultes|reserve aux adultes|explizit|ab 18|p18|p 18|esplicito|rosso|откровенно|限制级18|成人|露骨|成人向け|18禁`,
	unrated: `not rated|unrated|no rating|not yet rated|none|nr|ur|rating not available|rating unavailable|sin clasificar|sin calificar|no clasificado|nao classificado|sem classificacao|non classe|non evalue|pas de classification|nicht eingestuft|ohne altersempfehlung|non classificato|senza rating|не указан|без рейтинга|未分级|没有分级|評価なし|レーティングなし`,
};

/** The names of every rating, between `|`. */
export const ratingNames = (): Readonly<Record<Rating, string>> => NAMES;
