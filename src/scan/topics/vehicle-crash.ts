import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'vehicle-crash',
	cues: {
		act: {
			3: `car_(crash|accident|wreck) plane_(crash|crashed|went_down) crash_landing crash-land~
				train_(wreck|crash|derail~|collision) railway_accident derail~ head-on_collision collision run_over_by
				ran_over_(him|her|a|the) (hit|struck)_by_(a|the)_(car|truck|bus|train|van|taxi|cab|carriage)
				(car|truck|bus|train|plane|bike|motorcycle|carriage|van|cart|coach)_(crashed|flipped|rolled|skidded|swerved|overturned|collided|spun|hit|slammed|smashed|plunged|upset)
				skid~_(off|across|into) swerve~ airbag+ wreckage drunk_driver t-boned
				brakes_(screech~|fail~|squeal~|lock~) tires_(screech~|squeal~) overturned_(car|carriage|coach|cart)
				(thrown|flung)_from_(the|his|her)_(car|horse|carriage|cart) jaws_of_life black_box hit_and_run
				crumpled_(metal|hood|car) drive~_off_the_(road|bridge|cliff) under_the_(train|wheels)`,
			2: `crash~ crashed collide~ collided overturn~ smash~_into slam~_into windshield headlights seatbelt
				skidd~ wheels brake+ cockpit spiral~_down mayday`,
			1: 'car truck road highway driver wheel glass metal ambulance train plane engine bus traffic',
		},
	},
	combinations: [
		{ cue: 'act', near: ['act'], within: 20, worth: 0.6 },
		{ cue: 'act', worth: 0.1 },
	],
});
