import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'spiders-insects',
	cues: {
		term: {
			3: `spider+ arachnophob~ acromantula+ tarantula+ cockroach cockroaches centipede+ scorpion+ maggot+
				swarm+_of_(bees|wasps|insects|flies|bugs|locusts|ants|beetles|rats) bugs_(crawl~|everywhere)
				insects_(crawl~|everywhere) lice bedbug+ bed-bug+ leech leeches hornet+ wasp+ web_of_the_spider`,
			2: `insect+ beetle+ bug+ ant+ bees hive swarm~ crawl~_with web+ cobweb+ larva+ worm+ flies mosquito+
				locust+ moth+ tick+ flea+ vermin`,
			1: 'crawl~ legs hairy skitter~ sting~ bite~ creep~ buzz~',
		},
	},
	mentioned: [],
	combinations: [
		{ cue: 'term', worth: 0.35 },
		{ cue: 'term', near: ['term'], within: 20, worth: 0.7 },
	],
	idioms: `spider_man spiderman book_worm bookworm worm_his_way bug_(in_the_code|fix|report)s spelling_bee+
		black_widow+_romanoff love_bug web_site world_wide_web`,
});
