import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'alcohol',
	group: 'body',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		alcohol*, alcohol abuse|use|consumption|addiction|misuse, alcohol abuse/alcoholism, drinking, drink|drinks,
		drunk, drunks, drunken*, drunkenness, intoxicat*, inebriat*, hangover*, hung over, hungover, tipsy,
		booze|boozy|boozing, beer|beers, vodka, whiskey, whisky, tequila, liquor, =wine, binge drinking, underage
		drinking|alcohol, sobriety, substance abuse|use|addiction|misuse+drugs,
		addiction|addictions|addict|addicts|addicted+drugs, alcoholics anonymous, getting|get|gets
		wasted|hammered|plastered, drunk driving|driver
	`,
	es: 'alcohol, alcoholismo, borracho*, borrachera',
	pt: 'alcool, alcoolismo, bebado*, embriaguez',
	fr: 'alcool*, alcoolisme, ivresse, ivre',
	de: 'alkohol*, betrunken*',
	it: 'alcol*, alcolismo, ubriac*',
	ru: 'алкогол*, пьянств*, опьянен*',
	zh: '酗酒, 醉酒, 酒精',
	ja: '飲酒, アルコール, 泥酔, アル中',
};

export const maps: Maps = {
	acl2023: ['addiction'],
	doesthedogdie: ['alcohol abuse', "there's addiction"],
};
