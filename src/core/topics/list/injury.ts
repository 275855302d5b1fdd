import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'injury',
	group: 'body',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		blood, bleed*, bloody, bloodied, blood loss, wound*, injur*, ^ hurt, = hurt,
		gets|getting|get|is|are|being|got|seriously|badly|physically hurt, gunshot|stab|bullet|knife|sword|bite|open
		wound|wounds, gunshot*, stabbed, stabbing|stabbings, broken
		bone|bones|leg|legs|arm|arms|rib|ribs|nose|wrist|ankle|finger|fingers|limb|limbs|hand|jaw|back, bruis*,
		concuss*, head|eye|hand|limb|facial|physical|brain|blunt|spinal|knee trauma|injury|injuries|damage|force, brain
		damage, =burn|burns, burn wounds|injuries|victim, acid burns, loss of limb|limbs, limb|hand|eye|arm|leg|finger
		loss, missing limb, lost limb, dislocat*, sprain*, fractur*, beaten, beaten up, beating|beatings, beat|beats up,
		getting|gets|get|got|been|being|is shot|stabbed|injured|beaten|impaled|beat, impal*, whump, whumping, whumpy,
		whumped, *whump, hemorrhag*, nosebleed*, nose bleed, electrocut*, frostbite, maim*, paralys*, paralyz*, medical
		injury, physical pain, internal bleeding, stitches, stitching up, 🩸, cuts and bruises, battle wounds, mauled,
		mauling, shrapnel, blood everywhere, second|third degree burn|burns, degree burns, black eye|eyes, gash*,
		lacerat*, bandag*, cauteriz*, burn scar|scars, animal|wolf|shark|bear|dog|bite attack|attacks, mauled by, bites
		and bruises, bleeding out, bullet in
	`,
	es: 'sangre, herida*, herido, lesiones',
	pt: 'sangue, ferimento*, ferido, machucado',
	fr: 'sang, blessure*, blesse',
	de: 'blut, verletz*, wunde, wunden',
	it: 'sangue, ferit*, lesioni',
	ru: 'кровь, крови, ранен*, рана, раны, травмы, увечья',
	zh: '受伤, 流血, 鲜血',
	ja: '怪我, 出血, 負傷, 流血',
};

export const maps: Maps = {
	acl2023: ['blood-gore'],
	pan2023: ['blood'],
	doesthedogdie: ["there's blood/gore"],
};
