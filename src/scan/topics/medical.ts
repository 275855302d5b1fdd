import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'medical',
	cues: {
		term: {
			3: `surgery surgeon+ surgical operating_(room|table|theatre|theater) amputate~ amputation+ transfusion+
				anaesthetic anesthetic anesthesia chemotherapy chemo radiation_therapy biopsy intensive_care icu
				emergency_room intubate~ ventilator defibrillator code_blue cpr stethoscope scalpel+ catheter+ mri
				ultrasound x-ray x-rays medical_(examination|exam|team|staff|bay|chart|procedure)
				hospital_(bed|room|gown|ward) heart_monitor life_support coma comatose dissect~ dissection vivisect~
				vivisection medbay med-bay sickbay triage autopsy stitches sutures suture~ tourniquet leeches lancet
				blood-letting bloodletting bled_him physician_(in|and|was|came|said) open_wound dress~_%his_wound+
				dressing_the_wound patient_(was|is|died|lay|had) waiting_room paramedic+ ambulance+ stretcher+`,
			2: `hospital+ doctor+ physician+ nurse+ patients clinic ward+ infirmary healer+ medic+
				(the|a|my|his|her|your|our|this|that|each|another|dying)_patient iv_(drip|line|bag|pole) diagnosis diagnose~ diagnosed symptom+ prognosis medicine+
				medication+ quinine antibiotics bandage~
				poultice poultices plaster fever delirium delirious pulse infection infected operation+
				examine~_(him|her|me|the_patient) vitals scan+ consumption consumptive typhus croup cholera pneumonia
				tuberculosis diphtheria ipecac apothecary midwife specialist consultation gurney oxygen_mask
				blood_pressure blood_sample hiv cancer tumour tumor hooked_up_to fracture~ concussion therapist`,
		},
		// Weak on its own in every fight and every sickroom: it means something beside the words above.
		body: {
			1: `bed breath breathing weak weakness pain iv pills sick ill illness recover~ recovery treatment treat~
				drug+ wound+ chart clipboard machine beeping checkup test+ results temperature swelling swollen
				injection+ inject~ hypodermic sedate~ sedative+ chloroform laudanum morphia morphine`,
		},
		act: {
			2: `(feel~|felt|take~|took|check~|checked)_%his_(pulse|temperature|vitals)
				(listen~|listened)_to_%his_(heart|chest|lungs) rush~_to_(the_|)hospital send~_for_(the_|a_)doctor
				call~_(the_|a_)doctor prescribe~ administer~ operate~_on bandage~_%his sew~_up stitch~_(up|%him)
				wheel~_%him clean~_the_wound set~_the_bone (the|a)_doctor_(said|came|shook|told|arrived|examined)`,
			1: 'examine~ treat~ sponge~ nurse~ dose~ doses',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.3 },
		{ cue: 'term', near: ['term', 'act', 'body'], within: 25, worth: 0.65 },
		{ cue: 'body', near: ['term', 'act'], within: 25, worth: 0.65, firm: true },
		{ cue: 'act', worth: 0.3 },
		{ cue: 'act', near: ['term'], within: 30, worth: 0.7 },
	],
	idioms: `patient_(hand|hands|voice|smile|smiles|look|face|eyes|work|man|woman|teacher|tone|way|silence|manner|with)
		love_doctor spin_doctor doctor_of_(philosophy|law|divinity|science) doctor_who the_doctor_grinned`,
});
