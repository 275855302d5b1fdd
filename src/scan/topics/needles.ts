import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'needles',
	cues: {
		instrument: {
			3: `needle+ syringe+ hypodermic+ injection+ iv_(drip|line|bag|pole|needle|sticking|in) an_iv the_iv iv
				blood_draw epidural vaccin~ tattoo_needle`,
			1: 'drip lancet sting tube tubes pinprick',
		},
		act: {
			3: `inject~ (stick~|slide~|jab~|push~|plunge~)_(a|the|another)_(needle|syringe|iv)
				draw~_(some_|his_|her_|)blood (take~|took)_(some_|a_|)(blood|blood_sample) put~_(in_|)(an|the)_iv
				sedate~ vein+ intravenous intravenously shot_in_the_arm shot_of_(morphine|adrenaline|something)
				blood_test+`,
			1: 'prick~ arm arms nurse+ doctor+ hospital sleeve skin hand medicine bloodstream pierce~ sedative',
		},
	},
	mentioned: [],
	combinations: [
		{ cue: 'instrument', worth: 0.4 },
		{ cue: 'instrument', near: ['act'], within: 20, worth: 1.3 },
		{ cue: 'act', near: ['instrument'], within: 20, worth: 0.8 },
	],
	idioms: 'needle_like needle_point on_pins needlessly eye_of_(a|the)_needle steam_injection',
});
