import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'animal-cruelty',
	cues: {
		act: {
			3: `spur~_%his_(horse|mare)_(until|till|bloody)
				(rat|rats|cat|cats|dog|dogs|bird|birds|frog|frogs)_(by_the_tail|tied|nailed|pinned)
				drown~_the_(kittens|puppies) dog-fighting set_the_dogs_on
				(stick|stone|club|whip|rope|boot|kick)_(at|to|across|on)_the_(dog|horse|cat|animal|beast)
				animal_(cruelty|abuse) vivisect~ vivisection dog-fight dogfight cock-fight cockfight bull-fight
				bullfight bear-baiting
				(beat~|kick~|whip~|flog~|thrash~|torture~|stone~|starve~|drown~|lash~|hit~|strike~|mutilate~|poison~|hang~|abuse~)_%the_(dog|cat|horse|mare|puppy|pup|kitten|bird|cow|bull|calf|pig|animal|rabbit|hound|pony|donkey|beast|ox|mule|nag|animals|horses|dogs|creature|brute)`,
			2: `beat~ beaten kick~ whip~ flog~ thrash~ torture~ torment~ lash~ lashes mutilate~ cruel cruelty
				strangle~ drown~ stab~ starve~ club~ gouge~ hang~ abuse~ poison~ burn~ hurt~ maltreat~ ill-treat~
				ill-use~ cudgel~ spur~ overload~ overwork~ vivisection goad~ harpoon~`,
			1: `struck strike~ hit~ stick whip stone+ chain~ chained trap~ scream~ howl~ yelp~ moan~ whine~ groan~
				shriek~ pain suffer~ blood wound~ cage~ caged throw~ cut~ spear`,
		},
	},
	combinations: [{ cue: 'act', near: ['animal'], worth: 0.6 }],
	idioms: 'dog_tired whip_cream whipped_cream',
});
