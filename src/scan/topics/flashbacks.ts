import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'flashbacks',
	cues: {
		term: {
			3: `flashback+ ptsd post-traumatic shell-shock shell-shocked shell_shock night_terror+
				(back|was_back|is_back)_in_(that|the)_(room|cell|cave|basement|dungeon|trench|jungle|desert) relive~
				reliving trauma traumatized traumatised traumatic triggered_by repressed_memor~
				memories_(flood~|came_rushing|came_back|assault~|rush~|resurfac~) wake~_(up_|)screaming
				woke_(up_|)screaming not_real_(not|it's) you're_safe_now`,
			2: `nightmare+ haunted_by haunt~ dissociat~ trigger~ intrusive jolt~_awake
				woke_(up_|)(gasping|sweating|drenched) cold_sweat survivor's_guilt therapist bad_dream+ memories`,
			1: 'memory memories screaming shaking flinch~ dream~ past remember~ sweat safe scream~',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.3 },
		{ cue: 'term', near: ['term'], within: 25, worth: 0.65 },
	],
});
