import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'underage',
	group: 'sex',
	scanned: false,
	weighty: true,
	level: 'alert',
};

export default topic;

export const terms: Terms = {
	en: `
		underage, underage sex, adult/minor, minor/adult, underaged, under age, extreme underage, shota*, lolicon, loli
		content, age of consent issues, pedophil*, paedophil*, ephebophil*, child porn|pornography+child-abuse,
		csam+child-abuse, cp mention+child-abuse
	`,
	es: 'menor|menores de edad, menores de edad',
	pt: 'menor de idade, menores de idade',
	fr: 'mineur|mineurs, mineur e',
	de: 'minderjahrig*',
	it: 'minorenn*',
	ru: 'андерэйдж, несовершеннолетн*',
	zh: '未成年, 未成年性行为',
	ja: '未成年, 未成年者',
};

export const maps: Maps = {
	acl2023: ['sexual-abuse'],
	pan2023: ['underage'],
	ao3: ['Underage Sex'],
	efiction: ['Underage', 'Chan'],
	doesthedogdie: ['a minor is sexualized', "there's pedophilia"],
};
