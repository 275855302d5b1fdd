import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'pregnancy-loss',
	cues: {
		term: {
			3: `miscarriage+ miscarr~ miscarried stillborn still-born stillbirth lose~_%the_baby
				lost_the_(baby|child|pregnancy) no_heartbeat baby_(was|is)_dead born_dead
				dead_(baby|child|infant)_(was|in|born) premature_(birth|labour|labor) lost_%his_(baby|unborn)
				child_was_dead ectopic the_infant_(was|died|had)`,
			2: `bleeding_and_pregnant d_and_c premature unborn_child dead_infant dead_child the_child_died confinement
				loss_of_%the_(baby|child) infant's_(coffin|funeral|grave)`,
			1: 'pregnant pregnancy bleeding baby blood womb labour labor cramp~ heartbeat born midwife coffin',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.6 },
		{ cue: 'term', near: ['term'], within: 30, worth: 1.1 },
	],
});
