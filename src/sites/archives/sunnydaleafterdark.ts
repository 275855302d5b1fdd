import { efiction } from '../engines/efiction';

export default efiction({
	id: 'sunnydaleafterdark',
	name: 'Sunnydale After Dark',
	hosts: ['sunnydaleafterdark.com', 'www.sunnydaleafterdark.com'],
});
