import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'explicit-sex',
	group: 'sex',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		sex, sexual
		content|situation|situations|theme|themes|act|acts|activity|activities|encounter|encounters|experimentation|exploration|fantasy|fantasies|favor|favors|favour|favours|position|positions|roleplay|intercourse|relations|intimacy|dominance|submission|awakening|overstimulation|pleasure|stimulation|gratification|scene|scenes|domination|roleplaying|addiction|services|desire|deviancy|arousal,
		sexual reference|references#mentioned, sexually explicit|active, explicit sexual, explicit
		content|scene|scenes|chapter|chapters|material|stuff|parts|later, get|gets|getting|becomes|eventually|turns
		explicit, =explicit|explicitness, explicit $, smut*, smexy, porn*, pwp, plot what plot, erotic*, erotism,
		=lemon|lemons|lime|limes|citrus|🍋|🌶, 🔞, lemon|lemons chapter|warning|scene|scenes|later|inside|ahead|eventually,
		nsfw, not safe for work, =18 +|plus, r 18, =r18|nc17, nc 17, adult|adults
		content|situation|situations|themes|scenes|only, masturbat*, jerking|jacking|wanking off, jerk|jack off,
		wanking, touching himself|herself|themselves|themself, solo play, hand|blow|rim|foot|thigh|tit job|jobs,
		handj|bj|bjs, =oral, oral fixation, anal, cunnilingus, fellatio, rimming, analingus, anilingus, ass|pussy
		eating|worship|play|spanking|licking, eating|eats|eaten out|ass|pussy, eating someone|her|him|them|each out,
		deep throat|throating,
		face|throat|thigh|finger|tongue|titty|tit|hate|grudge|angry|tentacle|breast|boob|sock|hard|rough|wall|feeding|mutual|cock|knot
		fucking|fuck|fucked, fucking like, they|then|just|to|and|we|lets fuck, they|then|are|be|been|like fucking,
		and|then they fuck, getting|get|gets|being|wants|been|needs fucked, fuck machine|machines|fest|buddies|buddy,
		fucking $, fucked out|stupid|dumb|silly|senseless|hard|raw, soft fucking, finger fuck|fucks, *fucking,
		fingering, fingerfuck*, fisting, pegging, strap on|ons, taking|takes|wearing|wears|riding a|the strap, strap
		sucking|game|fucking, strapped caitlyn|vi, dildo*, vibrator*, butt|anal plug|plugs|beads|hook|gape|stretching,
		cock, cocks, cock warming|sucking|worship, cock slut, dick sucking|riding|pic|pics, big|huge|monster dick,
		fleshlight, cock|ball|orgasm torture, cock and ball torture, sissy, sissification, blood|knife|fear|gun|pain
		kink, no|without|minimal|insufficient lube|lubricant|safeword|safe_word|prep, service submission, high sex, g
		spot, sex tape, girl dick|cock, size queen, vaginal, pussy|pussies, clit*, orgasm*, ejaculat*, cum, cums,
		cumming, cum|come
		eating|swallowing|play|marking|inflation|sharing|licking|slut|shot|dump|dumpster|facial|facials|kink|swapping|stuffing|covered|as,
		coming|cumming|comes|cums untouched|in|dry|inside|multiple|together, come in pants, cream pie|pies, squirting,
		=facial|facials, bukkake, gang bang|bangs, gangbang*, orgy, orgies, threesome*, foursome*, fivesome, moresome*,
		three way, menage a trois, spit roast|roasting|roasted, double|triple|multiple penetration, penetrat*, =69,
		sixty nine, 69 position, doggy style, missionary|cowgirl|lotus|69 position, cowgirl, mating press, prone bone,
		=riding, thigh|face|nose|hand|tit riding, face sitting, facesitting, tribbing, tribad*, scissoring,
		humping|humps, dry hump, frot, frottage, grinding, intercrural, outercourse, bareback*, knotting|knotted,
		heat|rut fuck, kink, kinks, kinky, kinktober, kinkfest, fetish*, paraphil*, voyeur*, exhibitionis*,
		sexting|sexts, cyber sex, cam boy|girl|boys|girls|show, camming, dirty talk|talking, talking dirty, dom/sub, dom
		sub, d/s, dom/sub undertones|relationship|dynamics, bdsm, bondage, shibari, kinbaku, rope bunny, sadomaso*,
		sadis*, masochis*, s&m, sub space|drop, dom space, safe word|words|wording, fem|male|gentle|soft dom, femdom,
		maledom, dominatri*, =domination|submission, dominance/submission, dominance and submission, submissive|dominant
		role|sex, edging, edge play|plays, =overstimulation|overstim, =degradation,
		impact|knife|nipple|temperature|wax|breath|sensation|blood|gun|anal|ball|cum|come|primal|rope|ass|fear|electro|ice|needle|medical|mirror|urine|piss|food|feather|age|puppy|kitten|pony|prostate|pain|brat|butt|cock|breast|boob|fire|sex|toy|bondage|cnc|tit|clit|watersport
		play, prostate*, nipple clamp|clamps|torture|licking|sucking|stimulation|biting,
		body|foot|boot|cock|muscle|breast|boob|tit|thigh|belly|cunt|sex worship, lube*, lubricant, self
		lubrication|lubricating, chastity device|belt|cage|kink, =chastity, wet dream|dreams, aphrodisiac*,
		make|making|made|makes love, love making, lovemaking, loss of virginity, losing|loses virginity|his|her
		virginity, deflower*, omorashi, water sports, watersports, golden shower|showers, scat kink, urethral*,
		=sounding|milking, tentacle*, consentacles, monster fucking|fucker, *fucker, teratophil*, xenophil*, bestiality,
		zoophil*, necrophil*, dacryphil*, gaping, spunk, free use, glory hole|holes, hentai, ecchi, fade to
		black#implied, =spicy|spice, steamy scene|scenes, spicy scene|scenes|chapters|later,
		mostly|pure|absolute|utter|just|complete|some filth, filth, filthy, lewd*, raunchy, foreplay, quickie*, booty
		call|calls, butt stuff, cuckold*, cuckquean*, cucking, wife|partner swapping, swingers, ball gag, *kink, *smut,
		futanari, ^ adult $, hard core, hardcore sex, heavy petting, sexy time|times, hot and heavy, safe sane and
		consensual, collar and leash, praise kinks, brat taming|tamer, breeding kink, consensual kink, undernegotiated
		kink, service kink, thigh|inter crural, sex toy|toys, wall sex, orgasm denial, double|dub vaginal, snowballing,
		felching, docking, sub top, pleasure dom, top/sub, bottom/dom, ddlg, cgl, petplay kink, tease and denial, kink
		negotiation, begging kink, coming inside, rough oral, cunt, sexual, smutless#denied, sexless#denied
	`,
	es: 'sexo, contenido sexual, escenas sexuales, sexual explicito, erotic*, lemmon',
	pt: 'sexo, conteudo sexual|adulto, cenas de sexo',
	fr: 'sexe, contenu sexuel, sexe explicite, scenes de sexe, erotisme',
	de: 'sexszene*, sexuelle inhalte, expliziter sex, erotik',
	it: 'sesso, contenuti sessuali, scene di sesso, erotico',
	ru: 'секс, порно*, пвп, эротик*, минет, оргазм*, бдсм, кинк*, смат, анальный',
	zh: '性爱, 肉文, 色情, 车, 做爱, 自慰, 口交, 性描写, 炖肉',
	ja: 'セックス, エロ, 性描写, 自慰, フェラ, 手コキ, 調教',
};

export const maps: Maps = {
	acl2023: ['pornography'],
	pan2023: ['pornographic-content'],
	royalroad: ['Sexual Content'],
	scribblehub: ['Sexual Content'],
	efiction: ['Sexual situations', 'Adult situations'],
	doesthedogdie: ["there's bdsm", "there's bestiality"],
};
