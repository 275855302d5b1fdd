/**
 * What ratings begin with, in the systems that archives of this software use: the letters of film boards, years of
 * age, and words of several languages. Whatever else stands where a rating should is unknown.
 */
const RATING = new RegExp(
	`^(?:${[
		'g|pg|pg ?-?1[35]|r|r ?-?1[5-8]|nc ?-?1[678]|nc ?-?21|m|ma|ma15\\+|t|t\\+|k|k\\+|e|c|u|x{1,3}|12a|fr ?(?:0|7|c|k|13|t|15|18|m|21|ao)',
		'(?:ages? |over |under |ab |p)\\d{1,2} ?\\+?|\\d{1,2} ?\\+|general|gen|everyone|all ages|family|family friendly|kids?|kid-friendly|deviant|child(?:ren)?|safe|worksafe',
		'teens?|young adults?|parental guidance|mature|adults?|explicit|restricted|unrated|not rated|no rating|nr|nsfw',
		'tous publics|tout public|adultes?|interdit|déconseillé|todos|todo público|para todos|adolescentes?|adultos?|maduro|explícito',
		'livre|tutti|per tutti|adulti|maturo|für alle|ohne altersbeschränkung|jugendliche|erwachsene|alle|voor iedereen|volwassenen',
		'для всех|для взрослых|подростки|без рейтинга',
	].join('|')})$`,
);

/** Letters of a rating with all that explains it ("R - Restricted, for readers over 17"). */
const LONGEST = 60;

/** A text that is a rating, as it is written; undefined: it is something else, so that nothing is known. */
export function ratingIn(text: string): string | undefined {
	const rating = text.replace(/^[\s\u00a0]{1,20}|[\s\u00a0([•|,;–-]{1,20}$/g, '');
	if (rating === '' || rating.length > LONGEST) return undefined;
	// What follows its rating without a break: a label, a summary, or a title and its author.
	if (
		rating.endsWith(':') ||
		(/[.!?…]$/.test(rating) && !/[-–:(,]/.test(rating)) ||
		/\s(?:by|von|par|de|di|por|av|af)$/i.test(rating)
	)
		return undefined;
	// "R - Restricted", "X members", "Teen (13 and over)": the beginning says which it is.
	const words = rating.toLowerCase().split(/[\s(:,–]{1,3}-?\s?/);
	for (let size = Math.min(3, words.length); size > 0; size--)
		if (RATING.test(words.slice(0, size).join(' '))) return rating;
	return undefined;
}
