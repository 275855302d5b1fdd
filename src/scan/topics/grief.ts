import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'grief',
	cues: {
		aftermath: {
			3: `grief grieve~ grieving bereave~ bereaved bereavement bereft mourn~ mourning mourner+ inconsolable
				heartbroken broken-hearted heart-broken condolence+ sobbing_over
				lost_%his_(wife|husband|mother|father|son|daughter|child|brother|sister|parents|baby) funeral+
				miss_(him|her|them)_so_much widow's_weeds in_black_for`,
			2: `sorrow+ sorrowful sorrowing lament~ lamentation weep~ wept tomb grave graveside loss coffin wail~
				gone_forever without_(him|her) anguish desolate desolation orphan+ orphaned despair sob~ memory_of
				memorial`,
			1: 'tears cry~ cried dead death died ache~ empty emptiness numb lost tear lonely loneliness buried',
		},
	},
	combinations: [
		{ cue: 'aftermath', worth: 0.25 },
		{ cue: 'aftermath', near: ['aftermath'], within: 25, worth: 0.55 },
	],
});
