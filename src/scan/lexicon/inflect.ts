const IRREGULAR: Readonly<Record<string, string>> = {
	be: 'is are was were been being am',
	bear: 'bears bore borne bearing',
	beat: 'beats beaten beating',
	become: 'becomes became becoming',
	bind: 'binds bound binding',
	bite: 'bites bit bitten biting',
	bleed: 'bleeds bled bleeding',
	blow: 'blows blew blown blowing',
	break: 'breaks broke broken breaking',
	burn: 'burns burned burnt burning',
	burst: 'bursts bursting',
	bury: 'buries buried burying',
	catch: 'catches caught catching',
	come: 'comes came coming',
	cut: 'cuts cutting',
	die: 'dies died dying',
	dig: 'digs dug digging',
	do: 'does did done doing',
	draw: 'draws drew drawn drawing',
	drink: 'drinks drank drunk drinking',
	drive: 'drives drove driven driving',
	eat: 'eats ate eaten eating',
	fall: 'falls fell fallen falling',
	feel: 'feels felt feeling',
	fight: 'fights fought fighting',
	find: 'finds found finding',
	flee: 'flees fled fleeing',
	fling: 'flings flung flinging',
	freeze: 'freezes froze frozen freezing',
	get: 'gets got gotten getting',
	give: 'gives gave given giving',
	go: 'goes went gone going',
	grind: 'grinds ground grinding',
	hang: 'hangs hanged hung hanging',
	have: 'has had having',
	hear: 'hears heard hearing',
	hide: 'hides hid hidden hiding',
	hit: 'hits hitting',
	hold: 'holds held holding',
	hurt: 'hurts hurting',
	keep: 'keeps kept keeping',
	lay: 'lays laid laying',
	leap: 'leaps leaped leapt leaping',
	leave: 'leaves left leaving',
	let: 'lets letting',
	lie: 'lies lay lain lying',
	light: 'lights lit lighting',
	lose: 'loses lost losing',
	make: 'makes made making',
	put: 'puts putting',
	ride: 'rides rode riding',
	rise: 'rises rose risen rising',
	run: 'runs ran running',
	say: 'says said saying',
	see: 'sees saw seen seeing',
	sell: 'sells sold selling',
	shake: 'shakes shook shaken shaking',
	shed: 'sheds shedding',
	shoot: 'shoots shot shooting',
	sink: 'sinks sank sunk sinking',
	slay: 'slays slew slain slaying',
	sleep: 'sleeps slept sleeping',
	slit: 'slits slitting',
	smite: 'smites smote smitten smiting',
	spill: 'spills spilled spilt spilling',
	split: 'splits splitting',
	spread: 'spreads spreading',
	steal: 'steals stole stolen stealing',
	stick: 'sticks stuck sticking',
	sting: 'stings stung stinging',
	stride: 'strides strode striding',
	strike: 'strikes struck stricken striking',
	swallow: 'swallows swallowed swallowing',
	sweep: 'sweeps swept sweeping',
	swell: 'swells swelled swollen swelling',
	swim: 'swims swam swum swimming',
	swing: 'swings swung swinging',
	take: 'takes took taken taking',
	tear: 'tears tore torn tearing',
	tell: 'tells told telling',
	think: 'thinks thought thinking',
	throw: 'throws threw thrown throwing',
	tie: 'ties tied tying',
	tread: 'treads trod trodden treading',
	wake: 'wakes woke woken waking',
	wring: 'wrings wrung wringing',
	write: 'writes wrote written writing',
};

const SINGLE_VOWEL_END = /^[^aeiou]*[aeiou][bcdfgklmnprtvz]$/;
const DOUBLED = new Set([
	'abet',
	'admit',
	'acquit',
	'beget',
	'commit',
	'outwit',
	'kidnap',
	'unplug',
	'worship',
	'abhor',
]);

const plural = (word: string): string => {
	if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	return /(?:[^aeiour]|[lr])f$|(?:li|ni|wi)fe$/.test(word) && /^(?:wolf|calf|half|knife|wife|thief|life)$/.test(word)
		? `${word.replace(/fe?$/, '')}ves`
		: `${word}s`;
};

const verb = (word: string): string[] => {
	const irregular = IRREGULAR[word];
	if (irregular) return [word, ...irregular.split(' ')];
	if (/e$/.test(word)) {
		const stem = word.slice(0, -1);
		return [word, `${word}s`, `${word}d`, /[eoy]e$/.test(word) ? `${word}ing` : `${stem}ing`];
	}
	if (/[^aeiou]y$/.test(word)) return [word, plural(word), `${word.slice(0, -1)}ied`, `${word}ing`];
	const stem = SINGLE_VOWEL_END.test(word) || DOUBLED.has(word) ? word + word.at(-1) : word;
	return [word, plural(word), `${stem}ed`, `${stem}ing`];
};

/** The forms of a word with a mark: `stab~` as a verb (stabs, stabbed, stabbing), `knife+` as a noun (knives). */
export const inflect = (marked: string): string[] => {
	if (marked.endsWith('~')) return verb(marked.slice(0, -1));
	if (marked.endsWith('+')) return [marked.slice(0, -1), plural(marked.slice(0, -1))];
	return [marked];
};
