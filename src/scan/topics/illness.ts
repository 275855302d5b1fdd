import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'illness',
	cues: {
		term: {
			3: `cancer tumor+ tumour+ leukemia leukaemia tuberculosis consumption_(of|had) consumptive typhus typhoid
				cholera smallpox small-pox scarlet_fever yellow_fever brain_fever pneumonia diphtheria croup plague
				malaria dysentery leprosy leper+ aids hiv dementia alzheimer's stroke heart_attack heart_disease
				paralysis paraly(sed|zed|tic) seizure+ epilep~ epilepsy epileptic convulsion+ convulsive apoplexy
				high_fever raging_fever delirious delirium terminally_ill terminal_illness incurable
				chronic_(illness|pain) cough~_(up_|)blood spit~_blood spitting_blood chemotherapy influenza the_flu
				contagion epidemic pandemic quarantine~ sick-bed sickbed sick-room sickroom invalid+ on_%his_death-bed
				gravely_ill dangerously_ill seriously_ill very_ill taken_ill fell_ill fall_ill falling_ill`,
			2: `disease+ diseased infected infection fever feverish ill illness sick sickness sickly symptom+
				diagnosis malady ailment+ ailing hemorrhage haemorrhage cough~ convulsed hectic delirium shiver~_with
				relapse recover~_from convalescen~ patient+ virus remission wast~_away ague gout asthma`,
			1: `bed weak weakness pale doctor+ pain breath trembl~ thirst temperature pulse medicine nurse hospital
				hot head`,
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.3 },
		{ cue: 'term', near: ['term'], within: 25, worth: 0.65 },
	],
	idioms: `ill_(at_ease|will|luck|temper|humour|humor|news|omen|manners|wind|behaved|omened|fated|favoured|natured|disposed|gotten|health_of_his)
		sick_(of|joke|burn) love_sick heart_sick sea_sick fever_dream plague~_%him
		stroke_of_(luck|genius|midnight|the|business|pen) stroke~_%his at_a_stroke`,
});
