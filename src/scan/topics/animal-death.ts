import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'animal-death',
	cues: {
		outcome: {
			3: `(whale|seal|walrus|shark|buffalo|bison|moose|elk|antelope|otter|badger|hare|swan|albatross|pheasant|partridge|grouse|duck|lark|nightingale|turkey|terrier|spaniel|collie|mastiff|kitty|calf|mule|boar|steer|heifer|ram|ewe|panther|leopard|puma|jaguar|crocodile|alligator)_(was|were|lay|fell|dropped|is)_(dead|killed|shot|slain|drowned|dying)
				(harpoon~|lance~|spear~)_the_(whale|seal|boar|fish|beast|shark)
				slaughter_of_the_(cattle|pigs|hogs|sheep|seals|animals|beasts|whales)
				killing_(floor|beds|of_the_(pig|hog|cow|calf|lamb|deer|whale|seals)) kill_shelter vet_(said|shook)
				roadkill road-kill crush~_the_(bird|kitten|spider|mouse) animal_sacrifice
				(dog|cat|puppy|kitten|horse|mare|hound|bird|animal|beast|bull|cow|pet|hamster|rabbit|wolf|deer|pony|donkey|ox|lamb|goat|bear|elephant|lion|fish|goose|hen|pig|sheep|fox|lynx|fawn|doe|stag|canary|parrot)_(was|is|were|lay|had|fell|dropped)_(dead|killed|shot|dying|died|drowned|slain|slaughtered)
				(dog|cat|horse|animal|bird|puppy|kitten|beast|bull|cow|hound|wolf|mare)_(died|dies|dead|drowned)
				dead_(dog|cat|horse|puppy|kitten|bird|rabbit|animal|animals|beast|mouse|rat|sheep|cow|deer|fox|wolf|pony|fish|whale|birds|horses|dogs)+
				put_down_the_(dog|horse|cat) carcass carcasses carcase slaughterhouse+ abattoir
				death_of_%the_(dog|cat|horse|animal|bird) euthaniz~ put_to_sleep
				killed_%the_(dog|cat|horse|pup|puppy|bird|cow|bull|calf|pig|wolf|goose|animal|rabbit|snake|bear|lion|tiger)
				(shot|shoot~|drown~|kill~|hang~|poison~|slaughter~|butcher~|strangle~)_%the_(dog|cat|horse|mare|puppy|puppies|kitten|kittens|bird|cow|bull|calf|pig|wolf|deer|stag|animal|rabbit|bear|hound|pony|lamb|goat|elephant|beast|parrot|animals|horses|dogs)`,
			2: `killed kill~ slain slaughter~ shot dead died dying dies slay~ skinned flayed butcher~ hunt~_down
				strangled drowned bleed~ throat last_breath harpoon~ lance~ gored mangled lifeless hydrophobia rabies
				mad_dog rabid sacrifice~ whined_and death shoot~ wring~_%his_neck wrung`,
			1: `hunt~ hunter+ prey blood trap~ snare~ gun fell wound~ wounded knife bury buried buries arrow spear
				stiff limp`,
		},
	},
	combinations: [{ cue: 'outcome', near: ['animal'], worth: 0.7 }],
	idioms: 'hot_dog+ hot_dogs dog_tired dog_star cat_nap kill_the_fatted raining_cats',
});
