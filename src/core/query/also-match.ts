import { fold } from '../rule/fold';

/**
 * Tropes that readers ask for most: AO3's canonical name, then what people type for it, each folded by `fold` when it is
 * looked up. Facts of the archive, as its tag pages have them.
 */
const TROPES = `
	Alpha/Beta/Omega Dynamics|omegaverse|omega verse|a/b/o|abo|alpha beta omega
	Hurt/Comfort|hurt comfort|h/c|hurt and comfort
	Hurt No Comfort|hurt/no comfort
	Emotional Hurt/Comfort|emotional hurt comfort
	Angst with a Happy Ending|angst happy ending|angst with happy ending
	Fluff and Angst|angst and fluff
	Enemies to Lovers|e2l|enemies 2 lovers
	Friends to Lovers|f2l|friends 2 lovers
	Rivals to Lovers|rivals 2 lovers
	Fake/Pretend Relationship|fake dating|fake relationship|pretend dating|fake boyfriend|fake marriage
	Friends With Benefits|fwb
	Slow Burn|slowburn|slow burn romance
	Mutual Pining|pining
	Only One Bed|there was only one bed|one bed|bed sharing
	Sharing a Bed|bed sharing|bedsharing
	Alternate Universe - Modern Setting|modern au|modern setting
	Alternate Universe - Canon Divergence|canon divergence|canon divergent
	Alternate Universe - High School|high school au|highschool au
	Alternate Universe - College/University|college au|university au|uni au
	Alternate Universe - Coffee Shops & Cafés|coffee shop au|coffeeshop au|cafe au
	Alternate Universe - Soulmates|soulmate au|soulmates au
	Alternate Universe - No Powers|no powers au
	Alternate Universe - Vampire|vampire au
	Alternate Universe - Mafia|mafia au
	Alternate Universe - Royalty|royalty au
	Alternate Universe - Hogwarts|hogwarts au
	Arranged Marriage|arranged marriage au
	Found Family|chosen family|families of choice
	Fix-It|fix it|fixit|fix it fic
	Time Travel Fix-It|time travel fix it|peggy sue
	Crack Treated Seriously|crack taken seriously
	Dead Dove: Do Not Eat|dead dove|dddne
	Plot What Plot/Porn Without Plot|pwp|porn without plot
	Porn With Plot|pwp with plot
	Mpreg|male pregnancy|m-preg
	Major Character Death|mcd|main character death
	Everyone Lives/Nobody Dies|everyone lives|everybody lives|nobody dies
	Dubious Consent|dubcon|dub-con
	Rape/Non-con Elements|noncon|non-con|non con
	Age Difference|age gap
	Wingfic|wing fic|wings au
	Sickfic|sick fic
	Soulmate-Identifying Marks|soulmarks|soul marks
	Secret Relationship|secret dating
	Amnesia|memory loss
	5+1 Things|5 + 1|five plus one|5 and 1
	Social Media|social media au|smau
	Crossdressing|cross dressing|cross-dressing
	Genderswap|gender swap|genderbend|gender bender|rule 63
	Kid Fic|kidfic
	Established Relationship|established couple
	Polyamory|poly|polyam
	Canon-Typical Violence|canon level violence
	Sex Pollen|sexpollen
	Fuck Or Die|sex or die
	Mating Cycles/In Heat|heat cycle|mating cycle
`;

let names: ReadonlyMap<string, readonly string[]> | undefined;

/** Every way to ask for a trope, folded, and the canonical names that it means. */
const table = (): ReadonlyMap<string, readonly string[]> => {
	const found = new Map<string, string[]>();
	for (const line of TROPES.trim().split('\n')) {
		const [canonical = '', ...others] = line.trim().split('|');
		for (const one of others) {
			const key = fold(one);
			if (key === fold(canonical)) continue;
			found.set(key, [...(found.get(key) ?? []), canonical]);
		}
	}
	return found;
};

/**
 * AO3's canonical names for what a reader typed as a label ("omegaverse": "Alpha/Beta/Omega Dynamics"), to offer beside
 * it. Empty where there is none, or the reader has it already.
 */
export const alsoMatch = (words: string): readonly string[] => {
	names ??= table();
	return names.get(fold(words)) ?? [];
};
