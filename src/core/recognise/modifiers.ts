import type { Qualifier } from '../topic';

/*
 * The words that say how a topic is meant, in the notation of `notation.ts`. Conventions: implied and
 * referenced together is implied; mentioned, minor, brief, discussed is mentioned; childhood, aftermath,
 * survivors are past; attempts, threats and fears are threatened.
 */

/** Before what they qualify, or after it: "past abuse", "abuse (past)". */
export const ADJECTIVES: Readonly<Partial<Record<Qualifier, string>>> = {
	implied: `implied, implicit*, implying, implies, hinted, hinted at, hints at, hint|hints of|at, allusion|allusions to, implication|implications of, suggestion|suggestions of, insinuations of, suggested, alluded, alluded to, insinuated, inferred,
		off screen, offscreen, off page, off camera, behind the scenes, if you squint, vaguely implied, heavily implied, blink and miss|you, subtextual,
		sugerid*, insinuad*, suggere*, sous entendu*, angedeutet*, impliziert*, подразумева*, намек*, 暗示, 匂わせ, ほのめかし`,
	mentioned: `mentioned, mentioning, mentions of, mention of, mentions about, brief, briefly, brief mention|mentions|reference|references of|to, minor, discussed, discussing, discussion|discussions of|about, discuss, discusses,
		talk|talks|talking of|about, references to, reference to, referenced, referencing, in passing, spoken about, a mention of, one mention of, conversation|conversations about, name dropped, slight|small|vague|light|passing mention|mentions of|to, passing reference|references to, touches on, touched on, a few|some mentions|references of|to,
		mencion|menciones|mencao|mencoes de|a|da, menciona, mencionad*, mention|mentions d|de|du, evocation|evocations de|d, evoque, erwahnung|erwahnungen von, erwahnt*, menzione|menzioni|accenni|accenno di|a|al, accennat*, menzionat*, упоминан*, упомина*, 提及, 言及`,
	past: `past, previous, previously, former, formerly, history of, a history of, aftermath of, the aftermath of, post, childhood, in the past, in his|her|their|my past, consequences of, effects of, after effects of, backstory, recovering from, recovery from, healing from, survived,
		pasado, pasada, passado, passada, passe, passee, vergangen*, ehemalig*, passato, passata, прошл*, в прошлом, 过去, 過去`,
	threatened: `attempted, attempt at, attempts at, attempts to, attempt to, attempting, threatened, threatening, threatens, threats of, threat of, threatens to, fear of, fears of, fearing, afraid of, risk of, danger of, averted, thwarted, near, nearly, almost, potential, tries to, trying to, tried to, phobia of, planned, plans to, plotting,
		intento|intentos|tentativa|tentative|tentatives de|d, amenaza|amenazas|ameaca|ameacas|menace|menaces de|d, versucht*, angedroht*, tentat*, minacc*, попытк*, угроз*, 未遂`,
};

/** Right after what they qualify: "rape mention", "suicide attempt", "torture aftermath". */
export const NOUNS: Readonly<Partial<Record<Qualifier, string>>> = {
	implied: 'implication, implications, hints, hint, undertones implied',
	mentioned:
		'mention, mentions, ment, reference, references, discussion, discussions, talk, topics discussed, erwahnung, 提及, 言及',
	past: 'aftermath, survivor, survivors, backstory, 过去, 過去',
	threatened: 'attempt, attempts, threat, threats, scare, scares, versuch, 未遂',
};

/** Negations before a topic, in any language. */
export const NEGATIONS = `no, not, without, never, none of, zero, nobody, no one, noone, nothing, neither, nor, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont, cant, wouldnt,
	hasnt, havent, aint, cannot, free of, free from, w/o, lack of, absence of, devoid of, minus, hardly any, barely any, not any, lacks, there is no, lacking, absolutely no, 0,
	ohne, kein, keine, keinen, keinerlei, senza, nessun, nessuna, sem, без, нет, никаких, 无, 無, 没有, 沒有, 不含, 無し`;

/** Negations that are other words in English ("sin", "Sans"): only before words of their own languages. */
export const FOREIGN_NEGATIONS =
	'sin, ningun, ninguna, nada de, nao, nenhum, nenhuma, sans, pas de|d, aucun, aucune, nicht, non, не';

/** After a topic: "rape-free", "smut is not included". */
export const AFTER_NEGATIONS = `free, not included|happening|present|featured|in_this|involved, isnt|arent|wont_be|is_not|are_not|will_not_be|isnt_being included|happening|present|featured|in_this|involved, none, not depicted ever, doesnt happen, does not happen, didnt happen, did not happen, never happens, never happened, wont happen, will not happen, doesnt|does_not|didnt|dont|do_not exist, never existed, isnt|is_not|arent|not a thing, なし, 無し, ナシ, ありません, no incluido`;

/** What ends the reach of a negation: "no rape but violence". */
export const TURNS = `but, however, though, although, except, just, only, instead, plenty, lots, some, many, much, yes, with, because, unless, until, rather, sorry, so, still, if, when, aber, nur, pero, mas, mais, ma, но, 但, lot`;

/** Words that take a negation for themselves: "no plot", "don't know how to write". */
export const ABSORBERS = `plot, idea, ideas, regrets, shame, apologies, excuse, excuses, comfort, thoughts, clue, brakes, chill, context, spoilers, powers, quirks, magic, dialogue, angst, happy, one asked, matter, longer, way, more, doubt, reason, control, promises, y/n, use of y/n, romance, pairings, relationship, relationships, ship, shipping, fluff, worries, proofreading, editing, edits,
	know, knows, write, written, wrote, own, like, think, believe, trust, care, want, wants, read, tag, understand, expect, worry, mind, forget, let, judge, need, deserve, compliant, canon, safe, sure, fair, cool, alone, okay, ok, well, enough, together, yet, kidding, joking, first, related, connected, planning, responsible, sponsored, suitable, recommended, appropriate, sleep`;

/** Beside a negation these say how much, not whether: "not graphic", "not too explicit", "not all about". */
export const DEGREES = `not|isnt|arent|nothing|never|dont|wont|doesnt|didnt|cant|nor|none graphic|explicit|too|very|that|super|only|just|all|detailed|descriptive|heavy|major|serious|severe|extreme|heavily|shown|described|even|main|sorry|so|much|extremely|overly|terribly|particularly|crazy|bad|elaborated|necessarily|always|limited|sugarcoated,
	no graphic description|descriptions|detail|details, not be|get|go too|very|that|graphic|explicit, none shown|described|graphic, non|not sexual, non|not explicit, non|not graphic, nongraphic, nonexplicit, nonsexual, non descriptive, non detailed, no explicit|graphic detail|details|description|descriptions, not a lot|main|major, not the main|focus, not for the faint, not for everyone, without going into, without too much, why not, or not, if not, whether or not, not gonna lie, no joke, no kidding, no really, no seriously, not me`;

/** Words beside which a term still stands alone, and over which a list under one qualifier goes on. */
export const FILLERS = `rated, rating, m, t, k, tw, cw, tws, cws, trigger, triggers, triggering, warning, warnings, warn, content, contains, contain, containing, includes, include, including, tag, tags, freeform, a, an, the, of, for, in, on, at, to, from, this, these, there, theres, their, his, her, its, it, my, our, is, are, was, were, be, will, has, have, had, may, might, possible, possibly, slight, slightly, mild, mildly, light, lightly, heavy, heavily, graphic, graphically, explicit, explicitly, detailed, depictions, depiction, descriptions, description, descriptive, portrayal, portrayals, canon, typical, canonical, level, levels,
	kind, kinda, sort, sorta, like, maybe, eventual, eventually, temporary, chapter, chapters, chap, ch, very, extremely, super, really, too, all, also, as, by, about, any, ever, actual, actually, major, severe, intense, extreme, serious, period, era, general, general warning, later, early, warning for, fic, story, work, part, references, please, beware, be aware, note, an, onscreen, on screen, on page, tho, though, ish, themes, theme, elements, element, scenes, scene, stuff, aspects, issues, undertones, moments, use, usage, mature, adult, dark, past, accidental, accidentally, consensual, nonconsensual, non con, forced, canon typical, fictional, nervous, 注意, 有, 描写, 表現, あり, 警告, 预警, 含, 微, de, la, le, el, da, du, des, von, di, und, y, et, e, i, и`;

/** Joins the members of a list: what was said of the first holds for the next. */
export const JOINS = `and, or, nor, plus, und, oder, y, o, et, ou, e, и, или, 和, と`;

/** Nouns that belong to the topic before them: "rape elements and gore". */
export const TRAILS = `elements, element, themes, theme, content, scene, scenes, stuff, aspects, issues, undertones, moments, situations, fic, fics, story, stories, tag, tags, warnings, warning, act, acts`;

/**
 * What cannot be hurt, killed or drunk: right after a topic, or after "of", "by", "to", "in", "on" and it, they make a
 * figure of speech of it ("torture by fluff", "vomiting rainbows", "wounded pride").
 */
export const FIGURES = `fluff, feels, feelings, emotion, emotions, cuteness, paperwork, pun, puns, metaphor, metaphors, rainbow, rainbows, pride, ego, egos, comma, commas, italics, grammar, logic, glitter, sparkle, sparkles, sunshine, kindness, homework, joy, happiness, tenderness, butterflies, sarcasm, sass, meme, memes, trope, tropes, cliche, cliches, poetry, punctuation, adjectives, adverbs, semicolons, spreadsheets, fridge, rhythm, cringe, fanon, headcanon, headcanons, love, cuddles, hugs, kisses`;
