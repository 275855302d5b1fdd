import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'drugs',
	group: 'body',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		drug*, drug addict|addicts|addiction|abuse|use, narcotic*, cocaine, snorting coke|cocaine, heroin, meth, crystal
		meth, weed, marijuana, cannabis, stoned, stoner*, smoking|smokes|smoke weed|pot|joint,
		getting|get|gets|got|being|while high, high on, lsd, magic mushrooms, =shrooms, ketamine, opioid*, opiate*,
		opium, fentanyl, mdma, junkie*, xenodrug*, psychedelic*, hallucinogen*, spiked drink|drinks|punch,
		prescription|painkiller|pill|opioid abuse|addiction|misuse, pills, substance abuse|use, edibles, coming off of
		a, recreational drug use, drug cartel, rehab, opioid|heroin|opiate withdrawal|withdrawals, steroid abuse|use,
		high as a kite
	`,
	es: 'droga*, drogadiccion, drogadicto*, adiccion*',
	pt: 'droga*, vicio em drogas, toxicodependencia',
	fr: 'drogue*, toxicomanie, addiction*',
	de: 'drogen*, drogensucht, drogenmissbrauch, sucht',
	it: 'droga|droghe, tossicodipenden*, dipendenza',
	ru: 'наркотик*, наркоман*, зависимост*',
	zh: '毒品, 吸毒, 药物滥用, 嗑药',
	ja: '薬物, ドラッグ, 麻薬, 薬物乱用',
};

export const maps: Maps = {
	acl2023: ['addiction'],
	efiction: ['Drug use'],
	doesthedogdie: ['someone uses drugs', "there's addiction"],
};
